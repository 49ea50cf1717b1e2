import type { ApiClient } from '../harness/api-client';
import { startApi, type TestApi } from '../harness/start-api';
import { actionInProgress, organisationOf, type RunningAction } from './action-in-progress';
import { answer, answerForbidden, request, requestsTo } from './requests';
import { refusals, reportsOn, submit } from './reporting';

describe('a request for help', () => {
  let api: TestApi;
  let owner: ApiClient;
  let asked: ApiClient;
  let action: RunningAction;

  beforeEach(async () => {
    api = await startApi();
    owner = await api.as('politie');
    asked = await api.as('szw');
    action = await actionInProgress(api);
  });
  afterEach(() => api.stop());

  const ask = async (given: object = {}, help: object = {}) => {
    const organisationId = await organisationOf(api, 'szw');
    const { checkIns, userErrors } = await submit(owner, [
      {
        actionId: action.id,
        course: 'HELP_NEEDED',
        note: 'Wij komen mensen tekort.',
        help: { what: 'Twee mensen', organisationId, neededBy: '2026-12-05', ...help },
        ...given,
      },
    ]);
    expect(userErrors).toEqual([]);
    return checkIns[0].helpRequest;
  };

  it('is promised, moved with a reason and met by anyone of the organisation asked', async () => {
    const { id, code } = await ask();

    const promised = await answer(asked, id, { state: 'PROMISED', promisedFor: '2026-12-01' });
    const silent = await answer(asked, id, { state: 'PROMISED', promisedFor: '2026-12-08' });
    const moved = await answer(asked, id, {
      state: 'PROMISED',
      promisedFor: '2026-12-08',
      reason: 'Eerst een vacature.',
    });
    const met = await answer(asked, id, { state: 'MET' });
    const closed = await answer(asked, id, { state: 'REFUSED', reason: 'Te laat.' });

    expect(promised.helpRequest).toMatchObject({ state: 'PROMISED', promisedFor: '2026-12-01' });
    expect(refusals(silent.userErrors)).toEqual(['PROMISE_MOVED_WITHOUT_REASON input reason']);
    expect(moved.helpRequest).toMatchObject({ promisedFor: '2026-12-08', version: 3 });
    expect(met.helpRequest).toMatchObject({ state: 'MET', viewerMayAnswer: [] });
    expect(refusals(closed.userErrors)).toEqual(['HELP_REQUEST_CLOSED input state']);
    expect(await request(owner, code.toLowerCase())).toMatchObject({
      state: 'MET',
      action: { code: action.code },
    });
  });

  it('is refused only with a reason and promised only with a date that is not past', async () => {
    const { id } = await ask();

    const without = await answer(asked, id, { state: 'REFUSED' });
    const noDate = await answer(asked, id, { state: 'PROMISED' });
    const past = await answer(asked, id, { state: 'PROMISED', promisedFor: '2026-11-23' });
    const open = await answer(asked, id, { state: 'OPEN' });
    const wrong = await answer(asked, id, { state: 'PROMISED', promisedFor: '2026-02-30' });

    expect(refusals(without.userErrors)).toEqual(['HELP_REFUSED_WITHOUT_REASON input reason']);
    expect(refusals(noDate.userErrors)).toEqual(['PROMISE_WITHOUT_DATE input promisedFor']);
    expect(refusals(past.userErrors)).toEqual(['PROMISE_IN_PAST input promisedFor']);
    expect(refusals(open.userErrors)).toEqual(['HELP_STATE_IMPOSSIBLE input state']);
    expect(refusals(wrong.userErrors)).toEqual(['INVALID_FORMAT input promisedFor']);
  });

  it('is answered by those asked or the office, withdrawn by who asked, and by nobody else', async () => {
    const { id, code } = await ask();
    const met = { state: 'MET' };
    const withdrawn = { state: 'WITHDRAWN' };

    expect(await answerForbidden(owner, id, met)).toBe('FORBIDDEN');
    expect(await answerForbidden(asked, id, withdrawn)).toBe('FORBIDDEN');
    expect(await answerForbidden(await api.as('vng'), id, met)).toBe('FORBIDDEN');
    expect((await request(asked, code)).viewerMayAnswer).toEqual(['PROMISED', 'MET', 'REFUSED']);
    expect((await request(owner, code)).viewerMayAnswer).toEqual(['WITHDRAWN']);
    expect((await request(await api.as('vng'), code)).viewerMayAnswer).toEqual([]);
    expect((await answer(await api.as('bureau'), id, met)).helpRequest.state).toBe('MET');
    expect(refusals((await answer(asked, 'nowhere', met)).userErrors)).toEqual([
      'NOT_FOUND input helpRequestId',
    ]);
  });

  it('may be put to somebody of board or ministry, who answers it', async () => {
    const board = await api.as('regiegroep');
    const { id } = await ask({}, { organisationId: null, personId: board.personId });

    const met = await answer(board, id, { state: 'PROMISED', promisedFor: '2026-12-01' });

    expect(met.helpRequest).toMatchObject({ state: 'PROMISED', person: { id: board.personId } });
  });

  it('hides its words and the note from those outside its audience, never the row', async () => {
    const { code } = await ask(
      { audience: 'BOARD' },
      { organisationId: await organisationOf(api, 'vng') },
    );
    const hidden = { visible: false, what: 'Niet zichtbaar voor u', reason: null };

    for (const key of ['szw', 'ministerie']) {
      const other = await api.as(key);
      expect(await request(other, code)).toMatchObject({ ...hidden, state: 'OPEN' });
      expect(await reportsOn(other, action.code)).toMatchObject({
        course: 'HELP_NEEDED',
        checkIns: { totalCount: 1, nodes: [{ note: null, noteVisible: false }] },
        helpRequests: [hidden],
      });
    }
    for (const key of ['politie', 'regiegroep', 'bureau', 'vws']) {
      expect(await reportsOn(await api.as(key), action.code)).toMatchObject({
        checkIns: { nodes: [{ note: 'Wij komen mensen tekort.', noteVisible: true }] },
        helpRequests: [{ visible: true, what: 'Twee mensen' }],
      });
    }
    expect(await request(await api.as('vng'), code)).toMatchObject({ visible: true });
  });

  it('is overdue after the promised day, and then stands out', async () => {
    const { id, code } = await ask();
    await answer(asked, id, { state: 'PROMISED', promisedFor: '2026-12-08' });
    api.clock.set('2026-12-08T20:00:00Z');
    const inTime = await request(owner, code);
    api.clock.set('2026-12-08T23:30:00Z');

    expect(inTime.overdue).toBe(false);
    expect((await request(await api.as('politie'), code)).overdue).toBe(true);
    expect((await reportsOn(owner, action.code)).facts).toContainEqual({ code: 'HELP_OVERDUE' });
  });

  it('stands in the list of those asked, open ones first, a page at a time', async () => {
    const first = await ask();
    const second = await ask({}, { neededBy: '2026-12-01' });
    const third = await ask({}, { neededBy: '2026-12-20' });
    await answer(asked, first.id, { state: 'MET' });

    const page = await requestsTo(asked, { first: 2 });
    const rest = await requestsTo(asked, { first: 2, after: page.pageInfo.endCursor });

    expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect([...page.nodes, ...rest.nodes].map(({ code }) => code)).toEqual([
      second.code,
      third.code,
      first.code,
    ]);
    expect((await requestsTo(owner)).totalCount).toBe(0);
  });
});
