import { openScene, type Scene } from '../action/scene';
import { ActionEditor, describe as described } from './action-editor';
import { ProblemEditor } from './problem-editor';
import { replay, type KnownEdit } from './programme-replay';
import { drawEdits, drawMoments } from './random-edits';
import { readActions, readProblems } from './read-programme';

const EDITS = 300;
const MOMENTS = 50;
const SEED = 20_261_124;
const MINUTE = 60_000;
/** All of them in one request. */
const WIDE = {
  ALIASES: 100,
  COST: 100_000,
  DEPTH: 20,
  QUERY_CHARACTERS: 50_000,
  ROOT_FIELDS: 100,
  SAME_ROOT_FIELD: 100,
};

/** Everything that the lists and totals of a moment tell. */
const PICTURE = `query P($asOf: DateTime) {
  actions(first: 100, asOf: $asOf, orderBy: ATTENTION) { totalCount nodes {
    code title version phase agreement course freshness checkedInOn facts { code days count }
    owner { id } monitor { id } nextMilestone { currentDate } problems { code } links { title }
    assignments { as state } milestones { currentDate movedCount movedDays moves { from to reversed } }
    lastCheckIn { course note } checkIns(first: 20) { totalCount nodes { course state note } } } }
  problems(first: 100, asOf: $asOf) { totalCount nodes {
    code title themes stand coverage version groups facts { code days } statements { code } } }
  portfolio(asOf: $asOf) {
    phases { proposed notStarted inProgress paused done stopped }
    courses { onCourse adjusting helpNeeded outOfDate noCheckIn }
    coverage { resolved handledElsewhere setAside inHand unconfirmed pausedOnly allClosed proposedOnly noAction } }
}`;

describe(`a random history of ${EDITS} edits`, () => {
  let scene: Scene;
  const edits: KnownEdit[] = [];
  const pictures = new Map<number, unknown>();
  let codes: readonly string[] = [];

  const picture = (at?: number) =>
    scene.office.run(PICTURE, { asOf: at === undefined ? undefined : new Date(at).toISOString() });

  /** Until enough of what was drawn was accepted. */
  const makeEdits = async (actions: ActionEditor, problems: ProblemEditor): Promise<void> => {
    const moments = drawMoments(MOMENTS, EDITS, SEED);
    for (const drawn of drawEdits(EDITS * 3, SEED)) {
      if (edits.length > EDITS) return;
      scene.api.clock.advance(drawn.minutes * MINUTE);
      const at = scene.api.clock.now();
      const edit = { at, actions: await actions.edit(drawn), problems: await problems.edit(drawn) };
      if (edit.actions === null && edit.problems === null) continue;
      edits.push(edit);
      if (moments.has(edits.length - 2)) pictures.set(at, await picture());
    }
  };

  beforeAll(async () => {
    scene = await openScene({ limits: WIDE });
    const [actions, problems] = [new ActionEditor(scene), new ProblemEditor(scene)];
    edits.push({
      at: scene.api.clock.now(),
      actions: { ...(await actions.begin()), ...(await actions.begin()) },
      problems: await problems.begin(),
    });
    await makeEdits(actions, problems);
    codes = actions.codes;
  }, 600_000);
  afterAll(() => scene.api.stop());

  it('was made, with a picture at each of the moments', () => {
    expect(edits).toHaveLength(EDITS + 1);
    expect(pictures.size).toBe(MOMENTS);
    expect(codes.length).toBeGreaterThan(2);
  });

  it('shows every action at every moment as the edits until then leave it', async () => {
    for (const at of pictures.keys()) {
      const { actions } = replay(edits, at);
      const asOf = new Date(at).toISOString();
      const read = await readActions(scene.office, codes, asOf);
      expect([asOf, read.map((one) => one && described(one))]).toEqual([
        asOf,
        codes.map((code) => actions[code] ?? null),
      ]);
    }
  });

  it('shows every problem at every moment as the edits until then leave it', async () => {
    for (const at of pictures.keys()) {
      const { problems } = replay(edits, at);
      const asOf = new Date(at).toISOString();
      const known = Object.entries(problems).map(([, { foundAs }]) => problems[foundAs]);
      const read = await readProblems(scene.office, Object.keys(problems), asOf);
      expect([asOf, read.map(({ code, title, stand }) => ({ code, title, stand }))]).toEqual([
        asOf,
        known.map((one) => ({ code: one?.foundAs, title: one?.title, stand: one?.stand })),
      ]);
    }
  });

  it('gives in lists, facts and totals of every moment what they gave at that moment', async () => {
    for (const [at, then] of pictures) {
      expect([at, await picture(at)]).toEqual([at, then]);
    }
  });
});
