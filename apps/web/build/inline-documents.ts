import { Kind, type FragmentDefinitionNode } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compact, completeDocument, documentCalls } from './document-source';

/**
 * Replaces each `graphql(…)` in the screens by its parsed document, so that the browser parses no
 * GraphQL and a page brings its own documents only, not the map of all that the code generator makes.
 * A fragment becomes nothing: at run time only its name in the operation counts (`readFragment`).
 */
export function inlineDocuments(root: string): Plugin {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const remember = (code: string) => {
    for (const { definition } of documentCalls(code)) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        fragments.set(definition.name.value, definition);
      }
    }
  };
  return {
    name: 'inline-documents',
    enforce: 'pre',
    buildStart() {
      for (const file of screenSources(root)) remember(readFileSync(file, 'utf8'));
    },
    transform(code, id) {
      if (!isScreenSource(id) || !code.includes('graphql(')) return undefined;
      remember(code);
      return { code: replaceCalls(code, fragments), map: null };
    },
  };
}

function replaceCalls(code: string, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  return documentCalls(code).reduceRight((text, { start, end, definition }) => {
    const value =
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? 'undefined'
        : `(${compact(completeDocument(definition, fragments))})`;
    return text.slice(0, start) + value + text.slice(end);
  }, code);
}

function screenSources(root: string): readonly string[] {
  return ['libs/web', 'apps/web/src']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(root, folder, file),
      ),
    )
    .filter(isScreenSource);
}

function isScreenSource(id: string): boolean {
  return (
    /\/(libs\/web\/.+|apps\/web)\/src\/.+\.tsx?$/.test(id) &&
    !/\/generated\/|\.spec\.tsx?$/.test(id)
  );
}
