import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { DEFAULT_LIMITS } from '../settings/limits';
import { checkLimits } from './check-limits';
import { measureOperation } from './measure-operation';

const schema = buildSchema(`
  type Query { problems(first: Int!): ProblemConnection! today: String! }
  type Mutation { one: Problem two: Problem }
  type ProblemConnection { nodes: [Problem!]! totalCount: Int! }
  type Problem { code: String! similar: [Problem!]! actions(first: Int!): ProblemConnection! }
`);

function measure(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const [operation] = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = new Map(
    document.definitions
      .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  return measureOperation({ schema, operation: operation!, fragments, variables });
}

describe('measuring an operation', () => {
  it('counts a list as its page size times its item', () => {
    const { cost } = measure('{ problems(first: 50) { nodes { code similar { code } } } }');

    expect(cost).toBe(1 + 50 * 2);
  });

  it('multiplies a list inside a list', () => {
    const { cost } = measure(
      '{ problems(first: 10) { nodes { actions(first: 20) { nodes { code } } } } }',
    );

    expect(cost).toBe(1 + 10 * (1 + 1 + 20));
  });

  it('reads the page size from a variable', () => {
    const text = 'query ($n: Int!) { problems(first: $n) { totalCount } }';

    expect(measure(text, { n: 7 }).pageSizes).toEqual([7]);
    expect(measure(text).pageSizes).toEqual([null]);
  });

  it('counts no root field for the name of a type', () => {
    const { rootFields } = measure('fragment F on Query { __typename today } { ...F __typename }');

    expect(rootFields).toBe(1);
  });

  it('writes out fragments for depth, aliases and selections', () => {
    const { depth, aliases } = measure(
      'fragment F on Problem { a: code b: code similar { c: code } } { problems(first: 1) { nodes { ...F } } }',
    );

    expect({ depth, aliases }).toEqual({ depth: 4, aliases: 3 });
  });
});

describe('limits of an operation', () => {
  const check = (text: string, operation: 'query' | 'mutation' = 'query') =>
    checkLimits(measure(text), DEFAULT_LIMITS, operation);
  const nested = (levels: number) =>
    `{ problems(first: 1) { nodes { ${'similar { '.repeat(levels)} code ${'} '.repeat(levels)} } } }`;
  const aliased = (n: number) =>
    `{ ${Array.from({ length: n }, (_, i) => `a${i}: today`).join(' ')} }`;

  it.each([
    ['depth 8', nested(5)],
    ['page size 1', '{ problems(first: 1) { totalCount } }'],
    ['page size 100', '{ problems(first: 100) { totalCount } }'],
    ['the same root field 5 times', aliased(5)],
  ])('allows %s', (_name, text) => {
    expect(() => check(text)).not.toThrow();
  });

  it.each([
    ['depth 9', nested(6), 'QUERY_TOO_DEEP'],
    ['page size 0', '{ problems(first: 0) { totalCount } }', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['page size 101', '{ problems(first: 101) { totalCount } }', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['the same root field 6 times', aliased(6), 'TOO_MANY_ALIASES'],
    ['16 aliases', aliased(16), 'TOO_MANY_ALIASES'],
    [
      'a list of 100 lists of 100',
      '{ problems(first: 100) { nodes { actions(first: 100) { nodes { code } } } } }',
      'QUERY_TOO_COMPLEX',
    ],
  ])('refuses %s', (_name, text, code) => {
    expect(() => check(text)).toThrow(code);
  });

  it('refuses two mutation fields in one request', () => {
    expect(() => check('mutation { one { code } two { code } }', 'mutation')).toThrow(
      'QUERY_TOO_COMPLEX',
    );
  });
});
