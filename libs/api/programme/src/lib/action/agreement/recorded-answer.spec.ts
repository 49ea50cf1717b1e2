import { aConfirmedAction, aContext, anOfferedAction, day } from '@opvolging/domain/testing';
import type { Action } from '@opvolging/domain';
import { RecordAgreementInput } from '../inputs/record-agreement.input';
import { recorded } from './recorded-answer';

const letter = {
  letterDate: day('2026-11-20'),
  letterUrl: 'https://voorbeeld.example/brief',
} as const;

function record(action: Action, given: Partial<RecordAgreementInput>) {
  const input = Object.assign(new RecordAgreementInput(), { as: 'OWNER', ...letter, ...given });
  return recorded(action, input, aContext());
}

describe('an answer by letter', () => {
  it('counts as a yes and is marked', () => {
    const result = record(anOfferedAction(), { agree: true });

    expect(result.ok && result.value.assignments[0]).toMatchObject({
      state: 'AGREED',
      recordedByOffice: true,
      ...letter,
    });
  });

  it('counts as a no with its reason and is marked', () => {
    const result = record(anOfferedAction(), { agree: false, reason: 'Geen capaciteit' });

    expect(result.ok && result.value.assignments[0]).toMatchObject({
      state: 'DECLINED',
      reason: 'Geen capaciteit',
      recordedByOffice: true,
      ...letter,
    });
    expect(result.ok && result.value.assignments[1]).toMatchObject({ recordedByOffice: false });
  });

  it('is refused for everything that is wrong with the letter and the no at once', () => {
    const result = record(anOfferedAction(), {
      agree: false,
      letterDate: day('2026-11-25'),
      letterUrl: null,
    });

    expect(result.ok ? [] : result.violations.map(({ code }) => code)).toEqual([
      'LETTER_IN_FUTURE',
      'LINK_NOT_HTTPS',
      'DECLINE_WITHOUT_REASON',
    ]);
  });

  it('answers a pending handover once the action is confirmed', () => {
    const action = aConfirmedAction({
      handover: {
        as: 'OWNER',
        fromPersonId: 'owner',
        toPersonId: 'receiver',
        note: null,
        proposedById: 'owner',
        proposedOn: day('2026-11-10'),
      },
    });
    const yes = record(action, { agree: true });
    const no = record(action, { agree: false, reason: 'Andere functie' });

    expect(yes.ok && yes.value.assignments.at(-1)).toMatchObject({
      personId: 'receiver',
      state: 'AGREED',
      recordedByOffice: true,
    });
    expect(no.ok && no.value.assignments.at(-1)).toMatchObject({
      personId: 'receiver',
      state: 'DECLINED',
      recordedByOffice: true,
    });
  });

  it('is refused when nobody was asked', () => {
    const result = record(aConfirmedAction(), { agree: true });

    expect(result.ok ? [] : result.violations.map(({ code }) => code)).toContain(
      'ACTION_IN_OTHER_AGREEMENT',
    );
  });
});
