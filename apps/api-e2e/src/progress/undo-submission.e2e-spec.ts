import type { ApiClient } from '../harness/api-client';
import { startApi, type TestApi } from '../harness/start-api';
import { actionInProgress, organisationOf, type RunningAction } from './action-in-progress';
import { answer } from './requests';
import { refusals, reportsOn, submit, undo } from './reporting';

const MINUTE = 60_000;

describe('taking a submission back', () => {
  let api: TestApi;
  let owner: ApiClient;
  let action: RunningAction;
  let asking: object;

  beforeAll(async () => {
    api = await startApi();
    owner = await api.as('politie');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    action = await actionInProgress(api);
    asking = {
      actionId: action.id,
      course: 'HELP_NEEDED',
      help: {
        what: 'Twee mensen',
        organisationId: await organisationOf(api, 'szw'),
        neededBy: '2026-12-05',
      },
      moves: [
        {
          milestoneId: action.milestoneId,
          from: '2027-06-30',
          to: '2027-09-30',
          reasonCode: 'MORE_WORK',
        },
      ],
    };
  });

  it('withdraws its reports and requests and moves the dates back by an entry that counts as no move', async () => {
    const { submissionId } = await submit(owner, [asking]);
    api.clock.advance(10 * MINUTE);

    const undone = await undo(owner, submissionId);

    expect(undone.userErrors).toEqual([]);
    expect(undone.checkIns).toMatchObject([
      { state: 'WITHDRAWN', helpRequest: { state: 'WITHDRAWN' } },
    ]);
    expect(await reportsOn(owner, action.code)).toMatchObject({
      course: null,
      checkedInOn: null,
      helpRequests: [{ state: 'WITHDRAWN' }],
      milestones: [
        {
          currentDate: '2027-06-30',
          movedCount: 0,
          moves: [
            { from: '2027-06-30', to: '2027-09-30', reversed: true },
            { from: '2027-09-30', to: '2027-06-30', reversed: true },
          ],
        },
      ],
    });
  });

  it('lets the report that it superseded stand again', async () => {
    const earlier = await submit(owner, [{ actionId: action.id, course: 'ON_COURSE' }]);
    const corrects = earlier.checkIns[0].id;
    const sent = await submit(owner, [{ ...asking, corrects }]);

    await undo(owner, sent.submissionId);

    expect(await reportsOn(owner, action.code)).toMatchObject({
      course: 'ON_COURSE',
      lastCheckIn: { id: corrects },
      checkIns: { nodes: [{ state: 'WITHDRAWN' }, { state: 'STANDING' }] },
    });
  });

  it('keeps the key answering, with the withdrawn reports', async () => {
    const input = { idempotencyKey: `key-${action.id}` };
    const { submissionId } = await submit(owner, [asking], input);
    await undo(owner, submissionId);

    const again = await submit(owner, [asking], input);

    expect(again).toMatchObject({
      submissionId,
      userErrors: [],
      checkIns: [{ state: 'WITHDRAWN', helpRequest: { state: 'WITHDRAWN' } }],
    });
  });

  it('is refused after ten minutes, a second time, and to everybody else', async () => {
    const { submissionId } = await submit(owner, [asking]);
    const byAnother = await undo(await api.as('bureau'), submissionId);
    api.clock.advance(10 * MINUTE + 1);
    const late = await undo(owner, submissionId);
    api.clock.advance(-MINUTE);
    await undo(owner, submissionId);
    const twice = await undo(owner, submissionId);

    expect(refusals(byAnother.userErrors)).toEqual(['NOT_FOUND input submissionId']);
    expect(refusals(late.userErrors)).toEqual(['UNDO_TOO_LATE input submissionId']);
    expect(refusals(twice.userErrors)).toEqual(['UNDO_DONE_BEFORE input submissionId']);
  });

  it('is refused when a later report, an answer or another move builds on it', async () => {
    const reported = await submit(owner, [asking]);
    api.clock.advance(1);
    await submit(owner, [{ actionId: action.id, course: 'ON_COURSE' }]);
    const other = await actionInProgress(api);
    const answered = await submit(owner, [{ ...asking, actionId: other.id, moves: [] }]);
    await answer(await api.as('szw'), answered.checkIns[0].helpRequest.id, { state: 'MET' });

    const built = 'UNDO_BUILT_UPON input submissionId';
    expect(refusals((await undo(owner, reported.submissionId)).userErrors)).toEqual([built]);
    expect(refusals((await undo(owner, answered.submissionId)).userErrors)).toEqual([built]);
    expect((await reportsOn(owner, other.code)).checkIns.nodes).toMatchObject([
      { state: 'STANDING' },
    ]);
  });
});
