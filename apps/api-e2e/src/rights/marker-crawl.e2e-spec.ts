import { schemaText } from '@opvolging/api-app';
import { buildSchema, getNamedType, type GraphQLSchema } from 'graphql';
import type { ApiClient } from '../harness/api-client';
import { ACTION_CASES } from './action-cases';
import { FIELD_RULES } from './field-rules';
import { marked, MARKS, type Marked } from './marked-texts';
import { PARTS, SIGNED_IN, type Part } from './parts';
import { openStage, type Stage } from './stage';
import { wholeQuery, wholeSelection } from './whole-document';

const MANY = 1_000_000;
/** All that there is in one request; the limits have tests of their own. */
const UNBOUNDED = {
  BODY_BYTES: MANY,
  QUERY_CHARACTERS: MANY,
  TOKENS: MANY,
  DEPTH: MANY,
  SELECTIONS: MANY,
  COST: 1_000 * MANY,
  QUERY_MS: 60_000,
};
const MINUTE_MS = 60_000;
/** After all was written, and before it is read. */
const A_MOMENT_AGO = '"2026-11-24T13:01:00Z"';
const OF_THE_PROGRAMME = [
  'action',
  'actions',
  'problem',
  'problems',
  'helpRequest',
  'people',
  'organisations',
  'portfolio',
  'problemFacets',
];
const HIDES_A_TEXT: readonly string[] = [
  'AUDIENCE',
  'INSIDERS',
  'NOT_OTHERS_DECLINES',
  'OFFICE_AND_SELF',
];
/** What says of the reader what may be seen or done, and the mark of a page, which nobody else can use. */
const OF_THE_READER = [
  'endCursor',
  'viewerCanCheckIn',
  'viewerMay',
  'viewerMayAnswer',
  'visible',
  'noteVisible',
];

describe('a text for some', () => {
  let stage: Stage;
  let schema: GraphQLSchema;
  let texts: Marked;
  let given: Readonly<Record<string, string>>;
  const told = new Map<Part, ReadonlyMap<string, string>>();

  beforeAll(async () => {
    stage = await openStage(UNBOUNDED);
    schema = buildSchema(await schemaText());
    texts = await marked(stage);
    stage.api.clock.advance(2 * MINUTE_MS);
    given = {
      first: '100',
      // The one with the actions, and few others.
      'problems.filter': '{ text: "uitzendbureaus" }',
      round: '"2026-W48"',
      token: '"niets"',
      'action.code': `"${texts.action.code}"`,
      'problem.code': '"P-20"',
      'helpRequest.code': `"${texts.request}"`,
      'submission.id': `"${texts.submission}"`,
    };
    for (const part of PARTS) told.set(part, await everythingTold(stage.people[part]));
  }, 300_000);
  afterAll(() => stage.api.stop());

  const query = () => {
    const type = schema.getQueryType();
    if (!type) throw new Error('There is nothing to ask.');
    return type;
  };

  /** What a client is told, by what it asked: every query as of now and as of a moment ago, and the file. */
  async function everythingTold(client: ApiClient): Promise<ReadonlyMap<string, string>> {
    const answers = new Map<string, string>();
    const hear = async (as: string, document: string) => {
      const { data, errors } = await client.send(document);
      const codes = errors.map(({ extensions }) => extensions.code);
      expect(['', 'FORBIDDEN', 'UNAUTHENTICATED']).toContain([...new Set(codes)].join());
      answers.set(as, JSON.stringify([data, errors]));
    };
    for (const { name, args } of Object.values(query().getFields())) {
      await hear(name, wholeQuery(query(), name, given));
      if (args.some((one) => one.name === 'asOf')) {
        await hear(`${name} then`, wholeQuery(query(), name, { ...given, asOf: A_MOMENT_AGO }));
      }
    }
    const declined = { ...given, 'action.code': `"${texts.declined.code}"` };
    await hear('action that was declined', wholeQuery(query(), 'action', declined));
    for (const search of ['', '?tekst=merk', '?zoals-op=2026-11-24T13:01:00Z']) {
      const response = await client.fetch(`/bestanden/acties.csv${search}`);
      expect([200, 401]).toContain(response.status);
      answers.set(search, await response.text());
    }
    return answers;
  }

  it('reaches those whom it is for by every query and the file, and nobody else', () => {
    const found = MARKS.map(({ word }) => [
      word,
      PARTS.filter((part) => [...(told.get(part)?.values() ?? [])].join().includes(word)),
    ]);
    const meant = MARKS.map(({ word, readers }) => [
      word,
      PARTS.filter((part) => readers.includes(part)),
    ]);

    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(meant));
  });

  it('leaves every row and every count the same for all', () => {
    const hidden = new Set([
      ...OF_THE_READER,
      ...Object.values(FIELD_RULES).flatMap((fields) =>
        Object.keys(fields).filter((field) => HIDES_A_TEXT.includes(fields[field] ?? '')),
      ),
    ]);
    const unlike = OF_THE_PROGRAMME.flatMap((name) => {
      const answers = SIGNED_IN.map((part) => JSON.parse(told.get(part)?.get(name) ?? 'null'));
      expect(answers[0][0]).toHaveProperty(name);
      return [...new Set(answers.flatMap((one) => differences(answers[0], one, hidden)))];
    });

    expect(unlike).toEqual([]);
  });

  it('is found by nobody who searches for it', async () => {
    const search =
      'query Q($text: String) { actions(first: 1, filter: { text: $text }) { totalCount } }';
    for (const { word } of MARKS) {
      const found = SIGNED_IN.map((part) => stage.people[part].run(search, { text: word }));
      const counts = (await Promise.all(found)).map(({ actions }) => actions.totalCount);

      expect([word, ...new Set(counts)]).toEqual([word, 0]);
    }
  });

  it('is told in no refusal', async () => {
    const refusals = wholeSelection(errorType());
    const heard: string[] = [];
    for (const { name, input } of ACTION_CASES) {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
      const document = `mutation M($input: ${type}) { ${name}(input: $input) { userErrors ${refusals} } }`;
      for (const part of PARTS) {
        const tried = { ...input(texts.action, part, stage.crews.OWN), expectedVersion: 0 };
        const { data, errors } = await stage.people[part].send(document, { input: tried });
        heard.push(JSON.stringify([data, errors]));
      }
    }

    expect(heard.filter((one) => /merk[A-Z]/.test(one))).toEqual([]);
    expect(heard.some((one) => one.includes('"CONFLICT"'))).toBe(true);
  });

  function errorType() {
    const payload = schema.getType('ActionPayload');
    const fields = payload && 'getFields' in payload ? payload.getFields() : {};
    const field = fields['userErrors'];
    if (!field) throw new Error('A refusal has no type.');
    return getNamedType(field.type);
  }
});

/** The names on the way to every place where two answers differ, those aside that are not for all. */
function differences(one: unknown, other: unknown, aside: ReadonlySet<string>): readonly string[] {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) {
    return one === other ? [] : [`${JSON.stringify(one)} or ${JSON.stringify(other)}`];
  }
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((key) => !aside.has(key))
    .flatMap((key) =>
      differences(left.get(key), right.get(key), aside).map((at) => `${key} ${at}`),
    );
}
