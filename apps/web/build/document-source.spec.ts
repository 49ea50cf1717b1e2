import { Kind, type FragmentDefinitionNode } from 'graphql';
import { compact, completeDocument, documentCalls } from './document-source';

const SCREEN = `
const Row_action = graphql(\`
  fragment Row_action on Action { id owner { ...Name_person } }
\`);
const Name_person = graphql(\`
  fragment Name_person on Person { name }
\`);
const Page_Query = graphql(\`
  query Page_Query { action(code: "A-014") { ...Row_action } }
\`);
`;

const fragments = new Map<string, FragmentDefinitionNode>(
  documentCalls(SCREEN).flatMap(({ definition }) =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
  ),
);

const query = documentCalls(SCREEN)[2]?.definition;

describe('the documents of a screen', () => {
  it('are found with their place in the text', () => {
    const calls = documentCalls(SCREEN);

    expect(calls).toHaveLength(3);
    expect(
      calls.every(({ start, end }) => /^graphql\([^]*\)$/.test(SCREEN.slice(start, end))),
    ).toBe(true);
  });

  it('hold one definition each', () => {
    expect(() => documentCalls('graphql(`query A { a } query B { b }`)')).toThrow(/One operation/);
  });

  it('bring the fragments that they need, also through another fragment', () => {
    const definitions = query === undefined ? [] : completeDocument(query, fragments);

    expect(definitions.map((one) => ('name' in one ? one.name?.value : ''))).toEqual([
      'Page_Query',
      'Row_action',
      'Name_person',
    ]);
  });

  it('name a fragment that nobody defines', () => {
    const [call] = documentCalls('graphql(`query A { a { ...Nobody_a } }`)');

    expect(() => call && completeDocument(call.definition, fragments)).toThrow(/Nobody_a/);
  });

  it('carry no empty lists', () => {
    expect(query && compact([query])).not.toContain('[]');
  });
});
