import type { ApiClient } from '../harness/api-client';
import { startApi, type TestApi } from '../harness/start-api';
import { actionInProgress, organisationOf } from './action-in-progress';
import { answer } from './requests';
import { submit } from './reporting';

const ROUND = `query Round($week: IsoWeek) { myRound(week: $week) {
  week closesAt actions { code }
  entries {
    action { code } lastCheckIn { course } milestonesSoon { title } needsAnswer reported
    onBehalfOf { id } unchangedRefusedBy unchangedNeedsNote
  } } }`;

const TODO = '{ viewer { todo { reports offers requests completions handovers } } }';

describe('the round of an owner', () => {
  let api: TestApi;
  let owner: ApiClient;

  const round = async (client: ApiClient, week?: string) =>
    (await client.run(ROUND, { week })).myRound;
  const todo = async (client: ApiClient) => (await client.run(TODO)).viewer.todo;
  const onCourse = (action: { id: string }) => ({ actionId: action.id, course: 'ON_COURSE' });
  const unchanged = (action: { id: string }) => ({ actionId: action.id, unchanged: true });

  beforeEach(async () => {
    api = await startApi();
    owner = await api.as('politie');
  });
  afterEach(() => api.stop());

  it('holds the own actions in progress until Thursday 17:00, and asks a first report of each', async () => {
    const own = await actionInProgress(api, { milestoneOn: '2026-12-15' });
    await actionInProgress(api, { owner: 'szw' });

    expect(await round(owner)).toEqual({
      week: '2026-W48',
      closesAt: '2026-11-26T16:00:00.000Z',
      actions: [{ code: own.code }],
      entries: [
        {
          action: { code: own.code },
          lastCheckIn: null,
          milestonesSoon: [{ title: 'Werkwijze vastgesteld' }],
          needsAnswer: true,
          reported: false,
          onBehalfOf: null,
          unchangedRefusedBy: 'UNCHANGED_WITHOUT_REPORT',
          unchangedNeedsNote: false,
        },
      ],
    });
  });

  it('shows a reporter for whom the report is', async () => {
    await actionInProgress(api, { reporters: ['szw'] });

    expect((await round(await api.as('szw'))).entries).toMatchObject([
      { onBehalfOf: { id: owner.personId } },
    ]);
    expect((await round(await api.as('vws'))).entries).toEqual([]);
  });

  it('asks first what is not on course and folds what is, until it was reported', async () => {
    const calm = await actionInProgress(api);
    const troubled = await actionInProgress(api);
    await submit(owner, [
      onCourse(calm),
      { actionId: troubled.id, course: 'ADJUSTING', note: 'Wij sturen bij.' },
    ]);
    const sent = await round(owner);
    api.clock.set('2026-12-01T09:00:00Z');
    const next = await round(owner);

    expect(sent.entries).toMatchObject([
      { reported: true, needsAnswer: false },
      { reported: true, needsAnswer: false },
    ]);
    expect(next.week).toBe('2026-W49');
    expect(next.entries).toMatchObject([
      { action: { code: troubled.code }, needsAnswer: true, reported: false },
      { action: { code: calm.code }, needsAnswer: false, unchangedRefusedBy: null },
    ]);
  });

  it('asks a line at the third "no change", and takes no "no change" after news', async () => {
    const calm = await actionInProgress(api);
    const late = await actionInProgress(api, { milestoneOn: '2026-12-10' });
    await submit(owner, [onCourse(calm), onCourse(late)]);
    api.clock.set('2026-12-01T09:00:00Z');
    await submit(owner, [unchanged(calm), unchanged(late)], { round: '2026-W49' });
    api.clock.set('2026-12-08T09:00:00Z');
    await submit(owner, [unchanged(calm)], { round: '2026-W50' });
    api.clock.set('2026-12-15T09:00:00Z');

    const { entries } = await round(owner);
    const of = (code: string) =>
      entries.find((entry: { action: { code: string } }) => entry.action.code === code);

    expect(of(calm.code)).toMatchObject({ unchangedNeedsNote: true, needsAnswer: true });
    expect(of(late.code)).toMatchObject({ unchangedRefusedBy: 'UNCHANGED_AFTER_NEWS' });
    const without = await submit(owner, [unchanged(calm)], { round: '2026-W51' });
    expect(without.userErrors).toMatchObject([{ rule: 'UNCHANGED_WITHOUT_LINE' }]);
  });

  it('asks an answer after somebody else answered a request', async () => {
    const action = await actionInProgress(api);
    const organisationId = await organisationOf(api, 'szw');
    const help = { what: 'Een besluit', organisationId, neededBy: '2027-02-01' };
    const sent = await submit(owner, [{ ...onCourse(action), help }]);
    api.clock.set('2026-11-30T13:00:00Z');
    const before = await round(owner);
    await answer(await api.as('szw'), sent.checkIns[0].helpRequest.id, { state: 'MET' });

    expect(before.entries[0].needsAnswer).toBe(false);
    expect((await round(owner)).entries[0].needsAnswer).toBe(true);
  });

  it('is the week asked for, and no week that does not exist', async () => {
    await actionInProgress(api);

    expect((await round(owner, '2026-W47')).week).toBe('2026-W47');
    const { errors } = await owner.send(ROUND, { week: '2027-W53' });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('counts beside the menu what waits, in the same answer as the sign-in too', async () => {
    const action = await actionInProgress(api);
    const asked = await api.as('szw');
    const help = {
      what: 'Een besluit',
      organisationId: await organisationOf(api, 'szw'),
      neededBy: '2026-12-20',
    };
    const none = { reports: 0, offers: 0, requests: 0, completions: 0, handovers: 0 };

    expect(await todo(owner)).toEqual({ ...none, reports: 1 });
    await submit(owner, [{ ...onCourse(action), help }]);

    expect(await todo(owner)).toEqual(none);
    expect(await todo(asked)).toEqual({ ...none, requests: 1 });
    const { signIn } = await api
      .anonymous()
      .run(
        `mutation S($input: SignInInput!) { signIn(input: $input) { viewer { todo { requests } } } }`,
        { input: { email: 'szw@demo.example', password: 'opvolging-demo-2026' } },
      );
    expect(signIn.viewer.todo).toEqual({ requests: 1 });
  });

  it('costs as many statements for three actions as for one', async () => {
    await actionInProgress(api);
    const count = async () => {
      api.statements.reset();
      await round(owner);
      return api.statements.count;
    };
    const one = await count();
    await actionInProgress(api);
    await actionInProgress(api);

    expect(await count()).toBe(one);
  });
});
