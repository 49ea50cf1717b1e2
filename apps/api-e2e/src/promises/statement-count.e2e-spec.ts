import { proposed } from '../action/given';
import { openScene, type Scene } from '../action/scene';
import type { ApiClient } from '../harness/api-client';
import { TUESDAY } from '../harness/start-api';
import { invite } from '../identity/invited-person';
import { decided } from '../problem/commands';
import { actionOfSize, fillWithActions } from './many-actions';
import { fillWithPeople } from './many-people';
import { screenDocument, screenQueries } from './screen-document';
import { questionsAbout, SCREEN_QUESTIONS, type Question } from './screen-questions';

/** Per question of a screen, however much it gives; who asks is found by one of them. */
const MOST = 12;

const ROLES = ['office', 'board', 'ministry', 'owner', 'monitor', 'reporter', 'other'] as const;

/** By question and who asks it. */
type Counts = Readonly<Record<string, number>>;

describe('the number of SQL statements', () => {
  let scene: Scene;
  let small: Counts;
  let large: Counts;
  const refused = new Set<string>();

  beforeAll(async () => {
    scene = await openScene({ limits: { COST: 100_000 } });
    await findRefused();
    await fillWithPeople(scene, 1, 18);
    const problem = await groupWithAction(scene);
    small = await countAll(problem, await fillWithActions(scene, 25), await actionOfSize(scene, 2));
    await fillWithPeople(scene, 19, 93);
    large = await countAll(
      problem,
      await fillWithActions(scene, 75),
      await actionOfSize(scene, 20),
    );
  }, 600_000);
  afterAll(() => scene.api.stop());

  /** Before anything is counted, since a refusal comes while the rest of a question is still being read. */
  const findRefused = async (): Promise<void> => {
    const nothing = { problem: '', submission: '', action: '', token: '', request: '' };
    for (const role of ROLES) {
      const subject = { ...nothing, role, me: scene[role].personId, asOf: TUESDAY };
      for (const { key, name, variables } of questionsAbout(subject)) {
        const { errors } = await scene[role].send(screenDocument(name), variables);
        if (errors.some(({ extensions }) => extensions.code === 'FORBIDDEN')) refused.add(key);
      }
    }
  };

  const countAll = async (problem: string, submission: string, action: string) => {
    const { token } = await invite(scene.api);
    const asOf = new Date(scene.api.clock.now()).toISOString();
    scene.api.clock.advance(60_000);
    const given = { problem, submission, action, token, asOf, request: 'V-001' };
    const counts: Record<string, number> = {};
    for (const role of ROLES) {
      const subject = { ...given, role, me: scene[role].personId };
      for (const question of questionsAbout(subject)) {
        if (!refused.has(question.key)) counts[question.key] = await ask(scene[role], question);
      }
    }
    return counts;
  };

  const ask = async (by: ApiClient, { name, variables }: Question): Promise<number> => {
    let count = 0;
    scene.api.statements.failAtStatement(Infinity, (sql) => {
      if (/^\s*(SELECT|WITH)/i.test(sql)) count += 1;
      return false;
    });
    await by.run(screenDocument(name), variables);
    scene.api.statements.reset();
    return count;
  };

  it('is counted of everything that a screen asks', () => {
    expect(Object.keys(SCREEN_QUESTIONS).sort()).toEqual([...screenQueries()].sort());
    const answered = new Set(Object.keys(large).map((key) => key.split(' ')[0]));
    expect([...answered].sort()).toEqual(Object.keys(SCREEN_QUESTIONS));
  });

  it('is at most 12, whoever asks', () => {
    expect(Object.entries(large).filter(([, count]) => count > MOST)).toEqual([]);
  });

  it('is the same for 100 rows as for 25, and for an action with much as for one with little', () => {
    expect(large).toEqual(small);
  });
});

/** The code of a problem made of two, about which there is an action. */
async function groupWithAction(scene: Scene): Promise<string> {
  const problemCodes = ['P-41', 'P-42'];
  await proposed(scene, { problemCodes });
  const title = 'Toezicht en handhaving';
  const { code } = await decided(scene.office, 'groupProblems', { problemCodes, title });
  return code;
}
