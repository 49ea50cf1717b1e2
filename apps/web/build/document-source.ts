import { Kind, parse, visit, type DefinitionNode, type FragmentDefinitionNode } from 'graphql';

const CALL = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;

export interface DocumentCall {
  readonly start: number;
  readonly end: number;
  readonly definition: DefinitionNode;
}

/** Every `graphql(…)` in a source text, with the one definition that it holds. */
export function documentCalls(code: string): readonly DocumentCall[] {
  return Array.from(code.matchAll(CALL), (match) => {
    const [definition, ...others] = parse(match[1] ?? '', { noLocation: true }).definitions;
    if (definition === undefined || others.length > 0) {
      throw new Error(`One operation or fragment per graphql(): ${match[1] ?? ''}`);
    }
    return { start: match.index, end: match.index + match[0].length, definition };
  });
}

/** The definition with every fragment that it needs, directly or through another. */
export function completeDocument(
  definition: DefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly DefinitionNode[] {
  const found = new Map<string, FragmentDefinitionNode>();
  const gather = (node: DefinitionNode) =>
    visit(node, {
      [Kind.FRAGMENT_SPREAD]({ name: { value } }) {
        const fragment = fragments.get(value);
        if (fragment === undefined) throw new Error(`No screen defines the fragment ${value}.`);
        if (found.has(value)) return;
        found.set(value, fragment);
        gather(fragment);
      },
    });
  gather(definition);
  return [definition, ...found.values()];
}

/** Without empty lists and absent parts, which the client does not need: a third of the text. */
export function compact(definitions: readonly DefinitionNode[]): string {
  return JSON.stringify({ kind: Kind.DOCUMENT, definitions }, (_, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  );
}
