import type { ApiClient } from '../harness/api-client';
import { startApi, TUESDAY, type TestApi } from '../harness/start-api';
import { actionInProgress, organisationOf, type RunningAction } from './action-in-progress';
import { refusals, reportsOn, submit, WEEK } from './reporting';

describe('reporting on own actions', () => {
  let api: TestApi;
  let owner: ApiClient;
  let office: ApiClient;
  let first: RunningAction;
  let second: RunningAction;

  beforeAll(async () => {
    api = await startApi();
    owner = await api.as('politie');
    office = await api.as('bureau');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set(TUESDAY);
    first = await actionInProgress(api, { title: 'Eerste actie' });
    second = await actionInProgress(api, { title: 'Tweede actie' });
  });

  const move = (to: string, from = '2027-06-30') => ({
    milestoneId: first.milestoneId,
    from,
    to,
    reasonCode: 'MORE_WORK',
  });

  it('stores many reports with their requests and date moves at once', async () => {
    const help = {
      what: 'Een besluit over de bekostiging',
      organisationId: await organisationOf(api, 'szw'),
      neededBy: '2026-12-05',
    };

    const sent = await submit(owner, [
      { actionId: first.id, course: 'HELP_NEEDED', help, moves: [move('2027-07-31')] },
      { actionId: second.id, course: 'ON_COURSE', note: 'Loopt.' },
    ]);

    expect(sent.userErrors).toEqual([]);
    expect(sent.checkIns).toMatchObject([
      { course: 'HELP_NEEDED', state: 'STANDING', late: false, helpRequest: { state: 'OPEN' } },
      { course: 'ON_COURSE', note: 'Loopt.', helpRequest: null, onBehalfOf: null },
    ]);
    expect(sent.checkIns[0].helpRequest.code).toMatch(/^V-\d{3}$/);
    expect(await reportsOn(owner, first.code)).toMatchObject({
      course: 'HELP_NEEDED',
      checkedInOn: '2026-11-24',
      milestones: [{ currentDate: '2027-07-31', movedCount: 1 }],
      helpRequests: [{ state: 'OPEN', what: 'Een besluit over de bekostiging' }],
    });
    expect(await reportsOn(owner, second.code)).toMatchObject({ course: 'ON_COURSE', version: 5 });
  });

  it('tells its sender on the confirmation page what was stored, and nobody else', async () => {
    const document = `query S($id: ID!) { submission(id: $id) {
      round sentAt undoUntil undoneAt checkIns { course action { code } }
      movedMilestones { action { code } milestone { title } move { from to } } } }`;
    const { submissionId } = await submit(owner, [
      { actionId: first.id, course: 'ON_COURSE', moves: [move('2027-07-31')] },
    ]);

    const { submission } = await owner.run(document, { id: submissionId });

    expect(submission).toMatchObject({
      round: WEEK,
      sentAt: '2026-11-24T13:00:00.000Z',
      undoUntil: '2026-11-24T13:10:00.000Z',
      undoneAt: null,
      checkIns: [{ course: 'ON_COURSE', action: { code: first.code } }],
      movedMilestones: [{ move: { from: '2027-06-30', to: '2027-07-31' } }],
    });
    expect(await office.run(document, { id: submissionId })).toEqual({ submission: null });
  });

  it('answers a repeat with the same key with the same reports', async () => {
    const input = { idempotencyKey: `key-${first.id}` };
    const reports = [{ actionId: first.id, course: 'ON_COURSE' }];

    const one = await submit(owner, reports, input);
    const again = await submit(owner, reports, input);

    expect(again).toEqual(one);
    expect((await reportsOn(owner, first.code)).checkIns.totalCount).toBe(1);
  });

  it('names everything that is wrong at once and stores nothing', async () => {
    const { userErrors, submissionId } = await submit(owner, [
      { actionId: first.id, course: 'ADJUSTING', moves: [move('2027-08-01', '2027-01-01')] },
      { actionId: second.id, course: 'HELP_NEEDED', help: { what: ' ', neededBy: '2026-11-01' } },
    ]);

    expect(submissionId).toBeNull();
    expect(refusals(userErrors)).toEqual([
      'ADJUSTING_WITHOUT_NOTE input checkIns 0 note',
      'MILESTONE_DATE_CHANGED input checkIns 0 moves 0 from',
      'HELP_WITHOUT_WHAT input checkIns 1 help what',
      'HELP_WITHOUT_WHOM input checkIns 1 help organisationId',
      'HELP_NEEDED_BY_PAST input checkIns 1 help neededBy',
    ]);
    expect(userErrors[1].code).toBe('CONFLICT');
    expect(await reportsOn(owner, second.code)).toMatchObject({
      course: null,
      checkIns: { totalCount: 0 },
      helpRequests: [],
    });
  });

  it('stores nothing of a submission in which one report is refused', async () => {
    const sent = await submit(owner, [
      { actionId: first.id, course: 'ON_COURSE' },
      { actionId: second.id, unchanged: true },
    ]);

    expect(refusals(sent.userErrors)).toEqual([
      'UNCHANGED_WITHOUT_REPORT input checkIns 1 unchanged',
    ]);
    expect((await reportsOn(owner, first.code)).checkIns.totalCount).toBe(0);
  });

  it('knows no report on an action, person or organisation that is not there', async () => {
    const unknown = await submit(owner, [{ actionId: 'nowhere', course: 'ON_COURSE' }]);
    const nobody = await submit(owner, [
      {
        actionId: first.id,
        course: 'HELP_NEEDED',
        help: { what: 'Hulp', personId: 'nobody', neededBy: '2026-12-05' },
      },
    ]);

    expect(refusals(unknown.userErrors)).toEqual(['NOT_FOUND input checkIns 0 actionId']);
    expect(refusals(nobody.userErrors)).toEqual([
      'UNKNOWN_REFERENCE input checkIns 0 help personId',
    ]);
  });

  it.each(['vws', 'szw'])('is not for %s, who neither owns nor reports on it', async (key) => {
    const other = await api.as(key);
    const answer = await other.send(
      `mutation M($input: SubmitCheckInsInput!) { submitCheckIns(input: $input) { submissionId } }`,
      { input: { round: WEEK, checkIns: [{ actionId: first.id, course: 'ON_COURSE' }] } },
    );

    expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await reportsOn(owner, first.code)).checkIns.totalCount).toBe(0);
  });

  it('is marked when a reporter or the office fills it in for the owner, the office with its reason', async () => {
    const shared = await actionInProgress(api, { reporters: ['szw'] });
    const report = { actionId: shared.id, course: 'ON_COURSE' };

    const byReporter = await submit(await api.as('szw'), [report]);
    const without = await submit(office, [report]);
    const byOffice = await submit(office, [{ ...report, onBehalfReason: 'Per telefoon gehoord.' }]);

    expect(byReporter.checkIns[0].onBehalfOf).toEqual({ id: owner.personId });
    expect(refusals(without.userErrors)).toEqual([
      'ON_BEHALF_WITHOUT_REASON input checkIns 0 onBehalfReason',
    ]);
    expect(byOffice.checkIns[0]).toMatchObject({
      author: { id: office.personId },
      onBehalfOf: { id: owner.personId },
      onBehalfReason: 'Per telefoon gehoord.',
    });
  });

  it('takes 100 reports and refuses 101, none, and two on one action', async () => {
    const report = { actionId: first.id, course: 'ON_COURSE' };
    const many = Array.from({ length: 101 }, (_, at) => ({ ...report, actionId: `action-${at}` }));

    expect(refusals((await submit(owner, many)).userErrors)).toEqual([
      'SUBMISSION_TOO_LARGE input checkIns',
    ]);
    expect(refusals((await submit(owner, [])).userErrors)).toEqual([
      'SUBMISSION_EMPTY input checkIns',
    ]);
    expect(refusals((await submit(owner, [report, report])).userErrors)).toEqual([
      'ACTION_TWICE_IN_SUBMISSION input checkIns 1 actionId',
    ]);
  });

  it('refuses a citizen service number and asks once about an e-mail address', async () => {
    const report = { actionId: first.id, course: 'ON_COURSE' };
    const blocked = await submit(owner, [{ ...report, note: 'Over 111222333.' }], {
      acknowledgedFindings: true,
    });
    const asked = { ...report, note: 'Mail naar iemand@voorbeeld.nl.' };
    const warned = await submit(owner, [asked]);
    const accepted = await submit(owner, [asked], { acknowledgedFindings: true });

    expect(refusals(blocked.userErrors)).toEqual(['PRIVACY_FINDING input checkIns 0 note']);
    expect(blocked.userErrors[0].privacy.blocking).toBe(true);
    expect(refusals(warned.userErrors)).toEqual(['PRIVACY_FINDING input checkIns 0 note']);
    expect(warned.userErrors[0].privacy).toMatchObject({ kind: 'EMAIL', blocking: false });
    expect(accepted.userErrors).toEqual([]);
  });

  it('supersedes the report that is corrected, and both stay readable', async () => {
    const sent = await submit(owner, [
      { actionId: first.id, course: 'ON_COURSE', note: 'Te vroeg.' },
    ]);
    const correction = {
      actionId: first.id,
      course: 'ADJUSTING',
      note: 'Wij bellen de regio’s na.',
      corrects: sent.checkIns[0].id,
    };

    const corrected = await submit(owner, [correction]);
    const again = await submit(owner, [correction]);

    expect(corrected.checkIns[0].corrects).toBe(sent.checkIns[0].id);
    expect(refusals(again.userErrors)).toEqual([
      'CORRECTED_REPORT_NOT_STANDING input checkIns 0 corrects',
    ]);
    expect(await reportsOn(owner, first.code)).toMatchObject({
      course: 'ADJUSTING',
      checkIns: {
        nodes: [
          { state: 'STANDING', course: 'ADJUSTING' },
          { state: 'SUPERSEDED', note: 'Te vroeg.' },
        ],
      },
    });
  });

  it('never conflicts: ten at the same time all stand', async () => {
    const report = { actionId: first.id, course: 'ON_COURSE' };

    const all = await Promise.all(Array.from({ length: 10 }, () => submit(owner, [report])));

    expect(all.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect((await reportsOn(owner, first.code)).checkIns.totalCount).toBe(10);
  });
});
