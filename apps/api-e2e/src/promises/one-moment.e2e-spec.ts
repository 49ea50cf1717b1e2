import { done } from '../action/commands';
import { confirmed, inProgress, proposed, seen } from '../action/given';
import { openScene, type Scene } from '../action/scene';
import { WEEK } from '../progress/reporting';

/** Everything in it hangs together at any one moment, and at no two. */
const READ = `query Whole {
  actions(first: 100) { totalCount pageInfo { hasNextPage }
    nodes { code version phase agreement title
      history(first: 1) { totalCount nodes { changes { now } } }
      milestones { currentDate movedCount moves { to reversed } }
      checkIns(first: 1) { totalCount nodes { course } } course } }
  proposed: actions(first: 1, filter: { phase: [PROPOSED] }) { totalCount }
  running: actions(first: 1, filter: { phase: [IN_PROGRESS] }) { totalCount }
  portfolio { phases { proposed notStarted inProgress paused done stopped } coverage { noAction } }
  bare: problems(first: 1, filter: { coverage: [NO_ACTION] }) { totalCount }
}`;

interface Read {
  readonly version: number;
  readonly course: string | null;
  readonly history: { readonly totalCount: number };
  readonly milestones: readonly {
    readonly currentDate: string;
    readonly movedCount: number;
    readonly moves: readonly { readonly to: string }[];
  }[];
  readonly checkIns: { readonly nodes: readonly { readonly course: string }[] };
}

describe('what one request reads', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene({ limits: { COST: 100_000, DEPTH: 20 } });
  });
  afterAll(() => scene.api.stop());

  /** Proposals, moves, reports and starts, again and again. */
  const write = async (rounds: number): Promise<void> => {
    const moving = await inProgress(scene);
    const milestoneId = moving.milestones[0].id;
    let from = moving.milestones[0].currentDate;
    for (let round = 1; round <= rounds; round += 1) {
      const to = round % 2 === 0 ? '2027-01-31' : '2027-05-31';
      const move = { actionId: moving.id, milestoneId, from, to, reasonCode: 'MORE_WORK' };
      await Promise.all([
        proposed(scene, { problemCodes: [`P-${String(round).padStart(2, '0')}`] }),
        done(scene.owner, 'moveMilestone', move),
        report(scene, moving.id, round % 2 === 0 ? 'ON_COURSE' : 'ADJUSTING'),
        confirmed(scene).then((action) => done(scene.owner, 'startAction', seen(action))),
      ]);
      from = to;
    }
  };

  it('is of one moment: page, count, edges and totals, while others write', async () => {
    let writing = true;
    const written = write(8).finally(() => (writing = false));
    const totals = new Set<number>();
    while (writing) {
      const { actions, portfolio, ...counts } = await scene.board.run(READ);
      const { phases } = portfolio;
      totals.add(actions.totalCount);
      expect(actions.nodes).toHaveLength(actions.totalCount);
      expect(Object.values<number>(phases).reduce((sum, one) => sum + one, 0)).toBe(
        actions.totalCount,
      );
      expect([counts.proposed.totalCount, counts.running.totalCount]).toEqual([
        phases.proposed,
        phases.inProgress,
      ]);
      expect(counts.bare.totalCount).toBe(portfolio.coverage.noAction);
      actions.nodes.forEach(expectWhole);
    }
    await written;

    expect(totals.size).toBeGreaterThan(5);
  });
});

/** The rows of the summary, the state of the revisions and the tables beside them tell the same. */
function expectWhole({ version, course, history, milestones, checkIns }: Read): void {
  expect(history.totalCount).toBe(version);
  expect(course).toBe(checkIns.nodes[0]?.course ?? null);
  for (const { currentDate, movedCount, moves } of milestones) {
    if (moves.length > 0) expect(moves.at(-1)?.to).toBe(currentDate);
    expect(movedCount).toBe(Math.ceil(moves.length / 2));
  }
}

async function report(scene: Scene, actionId: string, course: string): Promise<void> {
  const document = `mutation S($input: SubmitCheckInsInput!) {
    submitCheckIns(input: $input) { userErrors { code rule } } }`;
  const checkIns = [{ actionId, course, note: 'Een regel.' }];
  const { submitCheckIns } = await scene.owner.run(document, { input: { round: WEEK, checkIns } });
  expect(submitCheckIns.userErrors).toEqual([]);
}
