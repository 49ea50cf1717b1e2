import type { ApiClient } from '../harness/api-client';
import { startApi, type TestApi } from '../harness/start-api';
import { actionInProgress, type RunningAction } from './action-in-progress';
import { refusals, reportsOn, submit, undo, WEEK } from './reporting';

describe('a report in time', () => {
  let api: TestApi;
  let owner: ApiClient;
  let first: RunningAction;
  let second: RunningAction;

  beforeEach(async () => {
    api = await startApi();
    owner = await api.as('politie');
    first = await actionInProgress(api, { title: 'Eerste actie' });
    second = await actionInProgress(api, { title: 'Tweede actie' });
  });
  afterEach(() => api.stop());

  it('is late from Thursday 17:00, goes on for the week before until Monday 12:00, and no further', async () => {
    const report = { actionId: first.id, course: 'ON_COURSE' };
    api.clock.set('2026-11-26T16:00:00Z');
    const late = await submit(owner, [report]);
    api.clock.set('2026-11-30T10:59:00Z');
    const before = await submit(owner, [{ ...report, actionId: second.id }]);
    api.clock.set('2026-11-30T11:00:00Z');
    const closed = await submit(owner, [{ ...report, actionId: second.id }]);
    const noWeek = await submit(owner, [report], { round: '2027-W53' });

    expect(late.checkIns[0].late).toBe(true);
    expect(before.checkIns[0]).toMatchObject({ late: true, round: WEEK });
    expect(refusals(closed.userErrors)).toEqual(['ROUND_NOT_OPEN input round']);
    expect(refusals(noWeek.userErrors)).toEqual(['INVALID_FORMAT input round']);
  });

  it('is read as of an earlier moment as it stood then', async () => {
    api.clock.set('2026-11-24T14:00:00Z');
    const sent = await submit(owner, [{ actionId: first.id, course: 'ON_COURSE' }]);
    api.clock.set('2026-11-24T15:00:00Z');
    await submit(owner, [
      {
        actionId: first.id,
        course: 'ADJUSTING',
        note: 'Toch niet.',
        corrects: sent.checkIns[0].id,
      },
    ]);
    api.clock.set('2026-11-24T16:00:00Z');

    expect(await reportsOn(owner, first.code, '2026-11-24T13:30:00Z')).toMatchObject({
      course: null,
      lastCheckIn: null,
      checkIns: { totalCount: 0 },
    });
    expect(await reportsOn(owner, first.code, '2026-11-24T14:30:00Z')).toMatchObject({
      course: 'ON_COURSE',
      lastCheckIn: { course: 'ON_COURSE' },
      checkIns: { totalCount: 1, nodes: [{ state: 'STANDING' }] },
    });
  });

  it('is read as of a moment before the undoing as it stood then', async () => {
    const earlier = await submit(owner, [{ actionId: first.id, course: 'ON_COURSE' }]);
    api.clock.advance(60_000);
    const correction = {
      corrects: earlier.checkIns[0].id,
      course: 'ADJUSTING',
      note: 'Bij nader inzien.',
    };
    const sent = await submit(owner, [{ actionId: first.id, ...correction }]);
    api.clock.advance(60_000);
    await undo(owner, sent.submissionId);
    api.clock.advance(60_000);

    const states = async (asOf?: string) =>
      (await reportsOn(owner, first.code, asOf)).checkIns.nodes.map(
        ({ state }: { state: string }) => state,
      );
    expect(await states()).toEqual(['WITHDRAWN', 'STANDING']);
    expect(await states('2026-11-24T13:01:30Z')).toEqual(['STANDING', 'SUPERSEDED']);
    expect(await states('2026-11-24T13:00:30Z')).toEqual(['STANDING']);
  });
});
