import { submit } from '../progress/reporting';
import { done } from './commands';
import { inProgress, proposed, seen } from './given';
import { historyOf } from './history';
import { openScene, type Scene } from './scene';
import { coverageOf, theAction } from './whole-action';

const HALF_AN_HOUR = 1_800_000;

describe('reading as of a moment', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  const LIST = `query L($asOf: DateTime, $filter: ActionFilter) {
    actions(first: 100, asOf: $asOf, filter: $filter) { totalCount nodes { code title phase } } }`;
  const list = async (asOf: string, filter: object = {}) =>
    (await scene.board.run(LIST, { asOf, filter })).actions;
  /** A moment after all that was done, and before all that will be. */
  const pause = (): string => {
    scene.api.clock.advance(HALF_AN_HOUR);
    const moment = new Date(scene.api.clock.now()).toISOString();
    scene.api.clock.advance(HALF_AN_HOUR);
    return moment;
  };

  it('shows an action as it stood, and what may be done with it not at all', async () => {
    const action = await inProgress(scene);
    const before = await theAction(scene.owner, action.code);
    const moment = pause();
    const changed = await done(scene.owner, 'amendAction', { ...seen(action), title: 'Nu anders' });

    expect(await theAction(scene.owner, action.code, moment)).toEqual({ ...before, viewerMay: [] });
    expect(changed.title).toBe('Nu anders');
    expect((await theAction(scene.owner, action.code)).title).toBe('Nu anders');
  });

  it('shows a report from its own moment on, also when nothing else happened since', async () => {
    const action = await inProgress(scene);
    const before = pause();
    await submit(scene.owner, [{ actionId: action.id, course: 'ON_COURSE' }]);
    const after = pause();

    expect((await theAction(scene.owner, action.code, before)).course).toBeNull();
    expect((await theAction(scene.owner, action.code, after)).course).toBe('ON_COURSE');
    expect((await list(after, { course: ['ON_COURSE'] })).nodes).toMatchObject([
      { code: action.code },
    ]);
    expect((await list(before, { course: ['ON_COURSE'] })).totalCount).toBe(0);
  });

  it('knows nothing of what did not exist yet', async () => {
    const moment = pause();
    const action = await proposed(scene, { problemCodes: ['P-12'] });
    const later = pause();

    expect(await theAction(scene.owner, action.code, moment)).toBeNull();
    expect(await theAction(scene.owner, action.code, later)).not.toBeNull();
    const early = await list(moment, { problemCode: 'P-12' });
    const late = await list(later, { problemCode: 'P-12' });
    expect([early.totalCount, late.totalCount]).toEqual([0, 1]);
    expect((await coverageOf(scene.board, 'P-12')).coverage).toBe('PROPOSED_ONLY');
  });

  it('holds for history too: only what was written then', async () => {
    const action = await inProgress(scene);
    const then = await historyOf(scene.office, action.code);
    const moment = pause();
    await done(scene.owner, 'amendAction', { ...seen(action), title: 'Later anders' });

    const read = await historyOf(scene.office, action.code, { asOf: moment });

    expect(read.totalCount).toBe(then.totalCount);
    expect(read.nodes).toEqual(then.nodes);
  });

  it('judges late and out of date on that day, in lists and on the page alike', async () => {
    const action = await inProgress(scene, {
      milestones: [{ title: 'Vastgesteld', date: '2026-12-01' }],
    });
    await submit(scene.owner, [{ actionId: action.id, course: 'ON_COURSE' }]);
    scene.api.clock.set('2027-01-11T09:00:00Z');
    const board = await scene.api.as('regiegroep');
    const facts = async (asOf?: string) =>
      (await theAction(board, action.code, asOf)).facts.map(({ code }: { code: string }) => code);

    expect(await facts()).toEqual(expect.arrayContaining(['MILESTONE_LATE', 'OUT_OF_DATE']));
    expect(await facts('2026-12-01T12:00:00Z')).toEqual([]);
    expect(await facts('2026-12-02T12:00:00Z')).toEqual(['MILESTONE_LATE']);
    for (const [asOf, count] of [
      ['2026-12-01T22:59:59Z', 0],
      ['2026-12-01T23:00:00Z', 1],
    ] as const) {
      expect((await list(asOf, { fact: ['MILESTONE_LATE'] })).totalCount).toBe(count);
    }
  });

  it('is the present for a moment that still has to come', async () => {
    const action = await proposed(scene);

    expect(await theAction(scene.other, action.code, '2099-01-01T00:00:00Z')).toEqual(action);
  });

  it('is refused for what is no moment', async () => {
    for (const asOf of ['gisteren', '2026-02-30T10:00:00Z', '2026-11-24', "' OR 1=1 --"]) {
      const document =
        'query Q($asOf: DateTime) { problems(first: 1, asOf: $asOf) { totalCount } }';
      const { status, errors } = await scene.board.send(document, { asOf });
      expect([asOf, status, errors[0]?.extensions.code]).toEqual([asOf, 400, 'BAD_USER_INPUT']);
    }
  });
});
