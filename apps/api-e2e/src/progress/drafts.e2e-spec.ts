import type { ApiClient } from '../harness/api-client';
import { startApi, TUESDAY, type TestApi } from '../harness/start-api';
import { actionInProgress } from './action-in-progress';
import { refusals, submit, WEEK } from './reporting';

const DRAFT = 'draft { round content savedAt } userErrors { code rule field }';
const DAY = 86_400_000;

describe('a draft of a report', () => {
  let api: TestApi;
  let owner: ApiClient;

  beforeEach(async () => {
    api = await startApi();
    owner = await api.as('politie');
  });
  afterEach(() => api.stop());

  const save = async (content: string, round = WEEK) =>
    (
      await owner.run(
        `mutation S($input: SaveDraftInput!) { saveDraft(input: $input) { ${DRAFT} } }`,
        { input: { content, round } },
      )
    ).saveDraft;
  const mine = async (client: ApiClient = owner) =>
    (
      await client.run('query D($round: IsoWeek!) { myDraft(round: $round) { content savedAt } }', {
        round: WEEK,
      })
    ).myDraft;

  it('is kept for its writer alone, the newest only', async () => {
    await save('{"a":1}');
    api.clock.advance(1_000);
    const saved = await save('{"a":2}');

    expect(saved).toEqual({
      draft: { round: WEEK, content: '{"a":2}', savedAt: '2026-11-24T13:00:01.000Z' },
      userErrors: [],
    });
    expect((await mine()).content).toBe('{"a":2}');
    expect(await mine(await api.as('szw'))).toBeNull();
    expect(await mine(await api.as('bureau'))).toBeNull();
  });

  it('goes away when it is sent, discarded, or older than 14 days', async () => {
    const action = await actionInProgress(api);
    await save('{}');
    await submit(owner, [{ actionId: action.id, course: 'ON_COURSE' }]);
    const sent = await mine();
    await save('{}');
    const { discardDraft } = await owner.run(
      `mutation D($input: DiscardDraftInput!) { discardDraft(input: $input) { ${DRAFT} } }`,
      { input: { round: WEEK } },
    );
    const discarded = await mine();
    await save('{}');
    api.clock.advance(14 * DAY);
    const kept = await mine();
    api.clock.advance(1);

    expect([sent, discardDraft, discarded]).toEqual([null, { draft: null, userErrors: [] }, null]);
    expect(kept).toEqual({ content: '{}', savedAt: new Date(TUESDAY).toISOString() });
    expect(await mine()).toBeNull();
  });

  it('is refused with a citizen service number in a text, and keeps what was saved before', async () => {
    await save('{"note":"Loopt."}');

    const refused = await save(JSON.stringify({ reports: [{ note: 'Over 111222333.' }] }));

    expect(refusals(refused.userErrors)).toEqual(['PRIVACY_FINDING input content']);
    expect((await mine()).content).toBe('{"note":"Loopt."}');
  });

  it('is taken with digits that are the identity of an action', async () => {
    const form = { '11122233-3111-4222-8333-111222333aaa': { course: 'ON_COURSE' } };

    expect((await save(JSON.stringify(form))).userErrors).toEqual([]);
  });

  it('is refused when it is no JSON, larger than 100 kB, or about a week that is not open', async () => {
    const filled = (bytes: number) => JSON.stringify('a'.repeat(bytes - 2));

    expect(refusals((await save('{"half')).userErrors)).toEqual(['INVALID_FORMAT input content']);
    expect((await save(filled(100_000))).userErrors).toEqual([]);
    expect(refusals((await save(filled(100_001))).userErrors)).toEqual(['TOO_LONG input content']);
    expect(refusals((await save('{}', '2026-W40')).userErrors)).toEqual([
      'ROUND_NOT_OPEN input round',
    ]);
  });

  it('is not for who never reports', async () => {
    const { errors } = await (
      await api.as('ministerie')
    ).send('query D($round: IsoWeek!) { myDraft(round: $round) { content } }', { round: WEEK });

    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
