import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type FragmentDefinitionNode,
} from 'graphql';

const SCREENS = join(__dirname, '../../../../libs/web');
const LEFT_OUT = /node_modules|generated|\/testing\/|\.spec\.tsx?$/;

function sourcesIn(path: string): string[] {
  if (LEFT_OUT.test(path)) return [];
  if (statSync(path).isDirectory()) {
    return readdirSync(path).flatMap((name) => sourcesIn(join(path, name)));
  }
  return /\.tsx?$/.test(path) ? [readFileSync(path, 'utf8')] : [];
}

/** What every screen asks, as it stands in its source. */
function definitions(): ReadonlyMap<string, DefinitionNode> {
  const found = sourcesIn(SCREENS)
    .flatMap((source) => [...source.matchAll(/graphql\(\s*`([^`]+)`/g)])
    .flatMap(([, text = '']) => parse(text).definitions)
    .flatMap((one) => ('name' in one && one.name ? [[one.name.value, one] as const] : []));
  return new Map(found);
}

const DEFINITIONS = definitions();

function fragmentsOf(definition: DefinitionNode): readonly FragmentDefinitionNode[] {
  const found = new Map<string, FragmentDefinitionNode>();
  const collect = (from: DefinitionNode): void => {
    visit(from, {
      FragmentSpread: ({ name }) => {
        const fragment = DEFINITIONS.get(name.value);
        if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || found.has(name.value)) return;
        found.set(name.value, fragment);
        collect(fragment);
      },
    });
  };
  collect(definition);
  return [...found.values()];
}

/** The names of everything that screens ask. */
export function screenQueries(): readonly string[] {
  return [...DEFINITIONS.values()].flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION && one.operation === 'query' && one.name
      ? [one.name.value]
      : [],
  );
}

/** The document that a screen sends, with all its fragments. */
export function screenDocument(name: string): string {
  const definition = DEFINITIONS.get(name);
  if (!definition) throw new Error(`No screen asks ${name}.`);
  return [definition, ...fragmentsOf(definition)].map(print).join('\n');
}
