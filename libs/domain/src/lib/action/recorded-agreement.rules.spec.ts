import {
  aContext,
  anAssignment,
  anOfferedAction,
  aPerson,
  aProposedAction,
  codesOf,
  day,
  valueOf,
} from '../../testing';
import { recordAgreement } from './recorded-agreement.rules';

describe('recording an agreement given by letter', () => {
  const ctx = aContext({ actor: aPerson('office', 'OFFICE') });
  const letter = {
    as: 'OWNER',
    letterDate: day('2026-11-20'),
    letterUrl: 'https://archief.example/brief-12',
  } as const;

  it('counts as agreement and stays marked with date and link', () => {
    expect(valueOf(recordAgreement(anOfferedAction(), letter, ctx)).assignments[0]).toMatchObject({
      personId: 'owner',
      state: 'AGREED',
      recordedByOffice: true,
      letterDate: '2026-11-20',
      letterUrl: 'https://archief.example/brief-12',
      agreedPlanRevision: 1,
    });
  });

  it('confirms the action when it is the second', () => {
    const action = anOfferedAction({
      assignments: [anAssignment({ state: 'OFFERED' }), anAssignment({ as: 'MONITOR' })],
    });

    expect(valueOf(recordAgreement(action, letter, ctx)).agreement).toBe('CONFIRMED');
  });

  it('is refused with a letter from the future and without an https link', () => {
    const wrong = { ...letter, letterDate: day('2026-11-25'), letterUrl: 'http://archief.example' };

    expect(codesOf(recordAgreement(anOfferedAction(), wrong, ctx))).toEqual([
      'LETTER_IN_FUTURE',
      'LINK_NOT_HTTPS',
    ]);
  });

  it('is refused when that person was not asked', () => {
    const action = anOfferedAction({
      assignments: [anAssignment(), anAssignment({ as: 'MONITOR', state: 'OFFERED' })],
    });

    expect(codesOf(recordAgreement(action, letter, ctx))).toEqual(['ANSWER_NOT_EXPECTED']);
    expect(codesOf(recordAgreement(aProposedAction(), letter, ctx))).toEqual([
      'ANSWER_NOT_EXPECTED',
    ]);
  });
});
