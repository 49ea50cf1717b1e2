import { aHelpRequest, aPerson, aViewer, codesOf, day, valueOf } from '../../testing';
import type { HelpRequest } from './check-in';
import {
  answerHelpRequest,
  helpDueOn,
  isHelpOverdue,
  mayAnswerHelp,
  mayGiveHelpAnswer,
} from './help-request.rules';
import type { HelpAnswer } from './help-request.rules';

const TODAY = day('2026-11-24');
const answer = (request: HelpRequest, given: Partial<HelpAnswer>) =>
  answerHelpRequest(
    request,
    { state: 'PROMISED', promisedFor: null, reason: null, ...given },
    { today: TODAY },
  );
const promised = aHelpRequest({ state: 'PROMISED', promisedFor: day('2026-12-01') });

describe('answering a request', () => {
  it('promises it for a day', () => {
    expect(valueOf(answer(aHelpRequest(), { promisedFor: TODAY }))).toMatchObject({
      state: 'PROMISED',
      promisedFor: '2026-11-24',
    });
  });

  it('is no promise without a day, or for a day that has passed', () => {
    expect(codesOf(answer(aHelpRequest(), {}))).toEqual(['PROMISE_WITHOUT_DATE']);
    expect(codesOf(answer(aHelpRequest(), { promisedFor: day('2026-11-23') }))).toEqual([
      'PROMISE_IN_PAST',
    ]);
  });

  it('moves a promise only with a reason', () => {
    const later = { promisedFor: day('2026-12-20') };

    expect(codesOf(answer(promised, later))).toEqual(['PROMISE_MOVED_WITHOUT_REASON']);
    expect(valueOf(answer(promised, { ...later, reason: 'Ziekte' })).promisedFor).toBe(
      '2026-12-20',
    );
  });

  it.each([aHelpRequest(), promised])('meets or withdraws what is open or promised', (request) => {
    expect(valueOf(answer(request, { state: 'MET' })).state).toBe('MET');
    expect(valueOf(answer(request, { state: 'WITHDRAWN' })).state).toBe('WITHDRAWN');
  });

  it('refuses it only with a reason', () => {
    expect(codesOf(answer(promised, { state: 'REFUSED' }))).toEqual([
      'HELP_REFUSED_WITHOUT_REASON',
    ]);
    expect(valueOf(answer(promised, { state: 'REFUSED', reason: 'Geen geld' }))).toMatchObject({
      state: 'REFUSED',
      reason: 'Geen geld',
    });
  });

  it.each(['MET', 'REFUSED', 'WITHDRAWN'] as const)('changes nothing once %s', (state) => {
    expect(codesOf(answer(aHelpRequest({ state }), { state: 'MET' }))).toEqual([
      'HELP_REQUEST_CLOSED',
    ]);
  });

  it('never opens a request again', () => {
    expect(codesOf(answer(promised, { state: 'OPEN' }))).toEqual(['HELP_STATE_IMPOSSIBLE']);
  });
});

describe('a request', () => {
  it('is overdue after the promised day, else after the day it was needed by', () => {
    const open = aHelpRequest({ neededBy: day('2026-11-23') });

    expect(isHelpOverdue(open, TODAY)).toBe(true);
    expect(isHelpOverdue({ ...open, neededBy: TODAY }, TODAY)).toBe(false);
    expect(isHelpOverdue({ ...open, state: 'PROMISED', promisedFor: TODAY }, TODAY)).toBe(false);
    expect(helpDueOn({ ...open, state: 'MET' })).toBeNull();
  });

  it('is answered by the person asked, anyone of the organisation asked, or the office', () => {
    const ofPerson = aHelpRequest({ organisationId: null, personId: 'asked' });

    expect(mayAnswerHelp(aViewer({ organisationId: 'health' }), aHelpRequest())).toBe(true);
    expect(mayAnswerHelp(aPerson('asked', 'BOARD'), ofPerson)).toBe(true);
    expect(mayAnswerHelp(aPerson('o', 'OFFICE'), ofPerson)).toBe(true);
    expect(mayAnswerHelp(aPerson('owner'), aHelpRequest())).toBe(false);
    expect(mayAnswerHelp(aViewer({ organisationId: null }), ofPerson)).toBe(false);
  });

  it('is withdrawn by the asker or the owner, not by who was asked', () => {
    const may = (personId: string, state: 'WITHDRAWN' | 'MET') =>
      mayGiveHelpAnswer(
        aViewer({ personId, organisationId: personId === 'asked' ? 'health' : null }),
        aHelpRequest({ askedById: 'reporter' }),
        { state, ownerId: 'owner' },
      );

    expect([may('reporter', 'WITHDRAWN'), may('owner', 'WITHDRAWN')]).toEqual([true, true]);
    expect(may('asked', 'WITHDRAWN')).toBe(false);
    expect([may('asked', 'MET'), may('owner', 'MET')]).toEqual([true, false]);
  });
});
