import { openScene, type Scene } from '../action/scene';
import { MUTATION_NAMES, mutationDocument } from '../promises/contract';
import { MUTATION_CASES } from '../promises/mutation-cases';
import type { Prepared } from '../promises/prepared';
import { badValuesFor, longestText } from './bad-values';
import { objectionTo } from './objection';
import { placesOf, valueAt, withValue, type Place } from './places';

const ODD = `Kamerstuk 28638 <b onclick="x()">'; DROP TABLE action; --</b> \${7*7} 100% `;

describe('bad input', () => {
  let scene: Scene;
  const prepared = new Map<string, Prepared>();
  let before: object;

  beforeAll(async () => {
    scene = await openScene({ limits: { SIGN_IN_FAILURES: 1_000_000 } });
    // The last first: who takes problems back or apart has used them before others name them.
    for (const name of [...MUTATION_NAMES].reverse()) prepared.set(name, await caseOf(name));
    before = await scene.api.contents('audit_event');
  }, 300_000);
  afterAll(() => scene.api.stop());

  async function caseOf(name: string): Promise<Prepared> {
    const prepare = MUTATION_CASES[name];
    if (!prepare) throw new Error(`No case of ${name}.`);
    return prepare(scene);
  }

  /** The places that a case fills, and the key, which may always come along. */
  const filled = (name: string, input: object): readonly Place[] =>
    placesOf(name).filter(({ kind, path }) => kind === 'KEY' || valueAt(input, path) !== undefined);

  it.each(MUTATION_NAMES)(
    'to %s is answered beside its field, never with a fault',
    async (name) => {
      const { by, input } = prepared.get(name) ?? (await caseOf(name));
      const objections: unknown[] = [];
      for (const place of filled(name, input ?? {})) {
        for (const bad of badValuesFor(place)) {
          const spoiled = withValue(input ?? {}, place.path, bad.value);
          const answer = await by.send(mutationDocument(name), { input: spoiled });
          objections.push(...objectionTo(answer, { name, place, bad }));
        }
      }

      expect(objections).toEqual([]);
    },
  );

  it('is answered in the language of the reader, at the same fields', async () => {
    const { by, input } = prepared.get('proposeAction') ?? (await caseOf('proposeAction'));
    const spoiled = {
      ...input,
      title: 'a'.repeat(9_000),
      intendedResult: 'Over 111222333.',
      organisationId: 'nowhere',
      startDate: '2026-02-30',
      milestones: [{ title: 'aap\u0000noot', date: '2027-02-30' }],
    };
    const [dutch, english] = await Promise.all(
      ['nl', 'en'].map(async (language) => {
        const response = await by.fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'accept-language': language },
          body: JSON.stringify({
            query: mutationDocument('proposeAction'),
            variables: { input: spoiled },
          }),
        });
        return inWords((await response.json()) as Told);
      }),
    );

    expect(Object.keys(dutch ?? {})).toEqual(Object.keys(english ?? {}));
    expect(Object.keys(dutch ?? {}).length).toBeGreaterThanOrEqual(4);
    for (const [field, words] of Object.entries(dutch ?? {})) {
      expect([field, words]).not.toEqual([field, english?.[field]]);
    }
  });

  it('has changed nothing', async () => {
    expect(await scene.api.contents('audit_event')).toEqual(before);
  });

  const writing = MUTATION_NAMES.filter((name) =>
    placesOf(name).some(({ kind }) => kind === 'TEXT'),
  );

  it.each(writing)(
    'is not what %s makes of the longest texts, papers and scripts',
    async (name) => {
      const { by, input } = await caseOf(name);
      const longest = filled(name, input ?? {})
        .filter(({ kind }) => kind === 'TEXT')
        .reduce(
          (longer, place) => withValue(longer, place.path, ODD.padEnd(longestText(place), 'é')),
          input ?? {},
        );
      const { status, errors, data } = await by.send(mutationDocument(name), { input: longest });

      expect([status, errors, data[name].userErrors]).toEqual([200, [], []]);
    },
  );
});

interface Told {
  readonly data: {
    readonly proposeAction: {
      readonly userErrors: readonly {
        readonly field: readonly string[];
        readonly message: string;
      }[];
    };
  };
}

/** What was said, by field. */
function inWords({ data }: Told): Readonly<Record<string, string>> {
  const { userErrors } = data.proposeAction;
  return Object.fromEntries(userErrors.map(({ field, message }) => [field.join('.'), message]));
}
