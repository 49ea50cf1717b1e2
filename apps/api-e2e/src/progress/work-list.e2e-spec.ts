import type { ApiClient } from '../harness/api-client';
import { startApi, type TestApi } from '../harness/start-api';
import { actionInProgress, type RunningAction } from './action-in-progress';
import { refusals, submit } from './reporting';

const LIST = `query W($filter: WorkListFilter, $first: Int!, $after: String) {
  workList(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      id fact { code since days count milestone { title } }
      action { code } problem { code } handler { id } postponedUntil postponedReason
    } } }`;

const HANDLE = `mutation H($input: HandleWorkItemInput!) { handleWorkItem(input: $input) {
  workItem { id handler { id } postponedUntil postponedReason } userErrors { code rule field } } }`;

interface Item {
  readonly id: string;
  readonly fact: { readonly code: string; readonly since: string | null };
  readonly action: { readonly code: string } | null;
}

describe('the work list of the office', () => {
  let api: TestApi;
  let office: ApiClient;
  let late: RunningAction;

  const list = async (filter: object = {}, page: object = { first: 100 }) =>
    (await office.run(LIST, { filter, ...page })).workList;
  const handle = async (given: object) =>
    (await office.run(HANDLE, { input: given })).handleWorkItem;
  const counts = async (): Promise<{ code: string; count: number }[]> =>
    (await office.run('{ workCounts { code count } }')).workCounts;

  beforeAll(async () => {
    api = await startApi();
    office = await api.as('bureau');
    late = await actionInProgress(api, { milestoneOn: '2026-12-01' });
    await actionInProgress(api, { title: 'Een actie zonder bericht' });
    await submit(await api.as('politie'), [{ actionId: late.id, course: 'ON_COURSE' }]);
    api.clock.set('2026-12-10T09:00:00Z');
    office = await api.as('bureau');
  });
  afterAll(() => api.stop());

  it('holds every fact about actions and problems, the oldest first', async () => {
    const { nodes, totalCount } = await list();
    const items: readonly Item[] = nodes;

    const since = items.map(({ fact }) => fact.since ?? '9999-12-31');
    expect(since).toEqual([...since].sort());
    expect(totalCount).toBe(nodes.length);
    expect(nodes).toContainEqual(
      expect.objectContaining({
        fact: {
          code: 'MILESTONE_LATE',
          since: '2026-12-01',
          days: 9,
          count: null,
          milestone: { title: 'Werkwijze vastgesteld' },
        },
        action: { code: late.code },
        problem: null,
        handler: null,
      }),
    );
    expect(nodes).toContainEqual(
      expect.objectContaining({
        fact: expect.objectContaining({ code: 'PROBLEM_WITHOUT_ACTION', since: '2026-09-25' }),
        action: null,
        problem: { code: 'P-01' },
      }),
    );
  });

  it('has as many rows per fact as its numbers say, and none for no fact', async () => {
    for (const { code, count } of await counts()) {
      const { nodes, totalCount } = await list({ fact: [code] });
      expect([code, totalCount, nodes.length]).toEqual([code, count, count]);
    }
    expect((await list({ fact: [] })).totalCount).toBe(0);
  });

  it('gives every row once, page by page', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page: { nodes: Item[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
        await list({}, { first: 10, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);

    expect(seen).toEqual((await list()).nodes.map(({ id }: Item) => id));
  });

  it('leaves out what was put off with a reason, until that day', async () => {
    const filter = { fact: ['MILESTONE_LATE'] };
    const [item] = (await list(filter)).nodes;
    const put = { workItemId: item.id, postponedUntil: '2026-12-14' };

    const without = await handle(put);
    const past = await handle({ ...put, postponedUntil: '2026-12-10', postponedReason: 'Nee.' });
    const done = await handle({ ...put, postponedReason: 'Overleg op de 14e.' });

    expect(refusals(without.userErrors)).toEqual(['REQUIRED input postponedReason']);
    expect(refusals(past.userErrors)).toEqual(['OUT_OF_RANGE input postponedUntil']);
    expect(done.workItem).toMatchObject({
      postponedUntil: '2026-12-14',
      postponedReason: 'Overleg op de 14e.',
    });
    expect((await list(filter)).totalCount).toBe(0);
    expect((await counts()).map(({ code }) => code)).not.toContain('MILESTONE_LATE');
    expect((await list({ ...filter, includePostponed: true })).totalCount).toBe(1);
    api.clock.set('2026-12-14T09:00:00Z');
    expect((await list(filter)).nodes).toMatchObject([{ id: item.id, postponedUntil: null }]);
  });

  it('is handled by somebody of the office', async () => {
    const [item] = (await list({ fact: ['NO_CHECK_IN'] })).nodes;
    const member = await api.as('politie');

    const other = await handle({ workItemId: item.id, handlerId: member.personId });
    const own = await handle({ workItemId: item.id, handlerId: office.personId });

    expect(refusals(other.userErrors)).toEqual(['UNKNOWN_REFERENCE input handlerId']);
    expect(own.workItem.handler).toEqual({ id: office.personId });
    expect((await list({ handlerId: office.personId })).nodes).toMatchObject([{ id: item.id }]);
  });

  it('knows no item whose fact does not hold', async () => {
    for (const workItemId of [`${late.id}:NO_OWNER`, `${late.id}:NONSENSE`, 'x', 'a:b:c']) {
      const { userErrors } = await handle({ workItemId, handlerId: office.personId });
      expect(refusals(userErrors)).toEqual(['NOT_FOUND input workItemId']);
    }
  });

  it.each(['regiegroep', 'politie', 'ministerie'])('is not for %s', async (key) => {
    const client = await api.as(key);
    for (const [query, variables] of [
      [LIST, { first: 1 }],
      ['{ workCounts { count } }', {}],
      [HANDLE, { input: { workItemId: `${late.id}:MILESTONE_LATE` } }],
    ] as const) {
      expect((await client.send(query, variables)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
