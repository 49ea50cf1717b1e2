import type { ApiClient } from '../harness/api-client';
import { startApi, type TestApi } from '../harness/start-api';
import { actionInProgress, organisationOf, type RunningAction } from './action-in-progress';
import { reportsOn, submit } from './reporting';

const PAGE = `query P($code: String!, $first: Int!, $after: String) { action(code: $code) {
  checkIns(first: $first, after: $after) {
    totalCount nodes { note } pageInfo { hasNextPage endCursor } } } }`;

const LIST = `{ actions(first: 50, filter: { phase: [IN_PROGRESS] }) { nodes {
  code viewerCanCheckIn
  lastCheckIn { course author { name } note helpRequest { code } }
  checkIns(first: 2) { totalCount nodes { course } }
  helpRequests { code what organisation { name } }
} } }`;

describe('the reports of an action', () => {
  let api: TestApi;
  let owner: ApiClient;
  let action: RunningAction;

  beforeEach(async () => {
    api = await startApi();
    owner = await api.as('politie');
    action = await actionInProgress(api);
  });
  afterEach(() => api.stop());

  const report = (note: string) =>
    submit(owner, [{ actionId: action.id, course: 'ON_COURSE', note }]);

  it('come the newest first, a page at a time, each once', async () => {
    for (const note of ['een', 'twee', 'drie', 'vier', 'vijf']) await report(note);
    const notes: string[] = [];
    let after: string | null = null;
    let more = true;
    while (more) {
      const data = await owner.run(PAGE, { code: action.code, first: 2, after });
      const { nodes, pageInfo, totalCount } = data.action.checkIns;
      expect(totalCount).toBe(5);
      notes.push(...nodes.map(({ note }: { note: string }) => note));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }

    expect(notes).toEqual(['vijf', 'vier', 'drie', 'twee', 'een']);
  });

  it('can be given by owner, reporter and office, by nobody else, and not in the past', async () => {
    await actionInProgress(api, { title: 'Met invuller', reporters: ['szw'] });
    const can = async (key: string) => {
      const { actions } = await (await api.as(key)).run(LIST);
      return actions.nodes.map((one: { viewerCanCheckIn: boolean }) => one.viewerCanCheckIn);
    };

    expect(await can('politie')).toEqual([true, true]);
    expect(await can('szw')).toEqual([false, true]);
    expect(await can('bureau')).toEqual([true, true]);
    expect(await can('vws')).toEqual([false, false]);
    expect(await can('regiegroep')).toEqual([false, false]);
    api.clock.advance(60_000);
    const then = await owner.run(
      `query T($code: String!) { action(code: $code, asOf: "2026-11-24T13:00:30Z") { viewerCanCheckIn } }`,
      { code: action.code },
    );
    expect(then.action.viewerCanCheckIn).toBe(false);
  });

  it('cost as many statements for three actions as for one', async () => {
    const organisationId = await organisationOf(api, 'szw');
    const help = { what: 'Een besluit', organisationId, neededBy: '2026-12-20' };
    const reported = (id: string) => ({ actionId: id, course: 'HELP_NEEDED', help });
    const count = async () => {
      api.statements.reset();
      await owner.run(LIST);
      return api.statements.count;
    };
    await submit(owner, [reported(action.id)]);
    const one = await count();
    const others = [await actionInProgress(api), await actionInProgress(api)];
    await submit(
      owner,
      others.map(({ id }) => reported(id)),
    );

    expect(await count()).toBe(one);
  });

  it('are stored whole or not at all, whichever statement fails', async () => {
    const help = {
      what: 'Een besluit',
      organisationId: await organisationOf(api, 'szw'),
      neededBy: '2026-12-20',
    };
    const { milestoneId } = action;
    const move = { milestoneId, from: '2027-06-30', to: '2027-07-31', reasonCode: 'MORE_WORK' };
    const checkIns = [{ actionId: action.id, course: 'HELP_NEEDED', help, moves: [move] }];
    const document = `mutation M($input: SubmitCheckInsInput!) { submitCheckIns(input: $input) {
      submissionId userErrors { code } } }`;
    const before = await reportsOn(owner, action.code);
    const writes = (sql: string) => /^\s*(INSERT|UPDATE|DELETE)/i.test(sql);

    let failed = 0;
    let done = false;
    while (!done) {
      api.statements.failAtStatement(failed + 1, writes);
      const answer = await owner.send(document, { input: { round: '2026-W48', checkIns } });
      api.statements.reset();
      done = answer.errors.length === 0;
      if (!done) {
        failed += 1;
        expect(answer.errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
        expect(await reportsOn(owner, action.code)).toEqual(before);
      }
    }

    expect(failed).toBeGreaterThan(15);
    expect((await reportsOn(owner, action.code)).course).toBe('HELP_NEEDED');
  });
});
