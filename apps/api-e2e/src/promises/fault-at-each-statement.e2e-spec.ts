import { randomUUID } from 'node:crypto';
import { openScene, type Scene } from '../action/scene';
import type { Answer } from '../harness/api-client';
import { MUTATION_NAMES, mutationDocument } from './contract';
import { MUTATION_CASES } from './mutation-cases';
import type { Prepared } from './prepared';
import { WriteTransactions } from './write-transactions';

/** These take no key: what they do twice, they do twice. */
const WITHOUT_KEY = [
  'acceptInvitation',
  'changePassword',
  'discardDraft',
  'saveDraft',
  'setLanguage',
  'signIn',
  'signOut',
];
/** More than any mutation takes. */
const SO_MANY = 1_000;
/** Of either database. */
const MORE_THAN_READERS = 7;

describe('a fault at any statement of a mutation', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene({ limits: { SIGN_IN_FAILURES: 1_000 } });
  });
  afterAll(() => scene.api.stop());

  it('has a case for every mutation of the contract', () => {
    expect(Object.keys(MUTATION_CASES).sort()).toEqual(MUTATION_NAMES);
  });

  interface Struck {
    readonly answer: Answer;
    readonly seen: WriteTransactions;
  }

  /** Sends the mutation with a fault at the n-th statement since its unit of work began. */
  const strike = async (name: string, { by, input }: Prepared, n: number): Promise<Struck> => {
    const seen = new WriteTransactions(n);
    scene.api.statements.failAtStatement(n, (sql) => seen.observe(sql));
    const answer = await by.send(mutationDocument(name), input ? { input } : {});
    scene.api.statements.reset();
    return { answer, seen };
  };

  const expectOurFault = ({ answer, seen }: Struck, statement: number) => {
    const codes = answer.errors.map(({ extensions }) => extensions.code);
    expect([statement, seen.committed, codes]).toEqual([
      statement,
      false,
      ['INTERNAL_SERVER_ERROR'],
    ]);
    expect(answer.status).toBe(answer.errors[0]?.path ? 200 : 500);
    expect(JSON.stringify(answer)).not.toContain('A fault for the test');
  };

  const prepare = async (name: string): Promise<Prepared> => {
    const { by, input } = await MUTATION_CASES[name]!(scene);
    const keyed = !WITHOUT_KEY.includes(name);
    return { by, input: keyed ? { ...input, idempotencyKey: randomUUID() } : input };
  };

  /** Strikes each statement in turn up to the commit itself; answers how many they were. */
  const strikeEach = async (name: string, prepared: Prepared): Promise<number> => {
    for (let n = 1; n <= SO_MANY; n += 1) {
      const struck = await strike(name, prepared, n);
      expectOurFault(struck, n);
      if (struck.seen.struckAtCommit) return n;
    }
    throw new Error(`${name} comes to no end.`);
  };

  it.each(MUTATION_NAMES)('leaves nothing of %s half done', async (name) => {
    const prepared = await prepare(name);
    const before = await scene.api.contents();

    const last = await strikeEach(name, prepared);
    expect(await scene.api.contents()).toEqual(before);

    const { seen } = await strike(name, prepared, last + 1);
    expect(seen).toMatchObject({ count: 1, committed: true, untilCommit: last });
    const after = await scene.api.contents();
    expect(after).not.toEqual(before);
    if (!WITHOUT_KEY.includes(name)) {
      const again = await strike(name, prepared, Infinity);
      expect([again.answer.errors, again.answer.data[name].userErrors]).toEqual([[], []]);
      expect(await scene.api.contents()).toEqual(after);
    }
  });

  it('keeps no reader occupied when it strikes a reading, its begin and its end too', async () => {
    const read = () => scene.board.send('{ actions(first: 1) { totalCount } }');
    const whole = await read();
    scene.api.statements.reset();
    await read();
    const statements = scene.api.statements.count;

    for (let n = 1; n <= statements; n += 1) {
      for (let times = 0; times < MORE_THAN_READERS; times += 1) {
        scene.api.statements.failAtStatement(n);
        expect([200, 500]).toContain((await read()).status);
        scene.api.statements.reset();
      }
    }

    expect((await read()).data).toEqual(whole.data);
  });
});
