import { catalogue as english } from './en/catalogue';
import { catalogue as dutch } from './nl/catalogue';
import { USER_ERROR_CODES } from './user-error-code';
import { userErrorMessage } from './user-error-message';

describe('the text of a refusal', () => {
  it('is that of the rule where the rule has one', () => {
    expect(userErrorMessage(dutch, { code: 'REQUIRED', rule: 'PLAN_WITHOUT_MONITOR' })).toBe(
      'Kies wie de toetser wordt.',
    );
    expect(userErrorMessage(english, { code: 'REQUIRED', rule: 'PLAN_WITHOUT_MONITOR' })).toBe(
      'Choose the monitor.',
    );
  });

  it.each([null, undefined, '', 'UNHEARD_OF', 'constructor', 'toString'])(
    'is that of the kind when the rule has none: %s',
    (rule) => {
      expect(userErrorMessage(dutch, { code: 'REQUIRED', rule })).toBe('Vul dit in.');
    },
  );

  it('says how a date, an address and a link are written', () => {
    const of = (form?: string) =>
      userErrorMessage(dutch, { code: 'INVALID_FORMAT', details: { form } });

    expect(of('day')).toContain('18-12-2026');
    expect(of('email')).toContain('naam@organisatie.nl');
    expect(of('link')).toContain('https://');
    expect(of()).toBe('Dit klopt niet. Controleer wat u invulde.');
  });

  it('tells numbers, days, weeks and terms in the reader’s words', () => {
    const tooLong = { code: 'TOO_LONG', details: { length: 9000, max: 1000 } } as const;

    expect(userErrorMessage(dutch, tooLong)).toBe(
      'Te lang: 9.000 van 1.000 tekens. Maak de tekst korter.',
    );
    expect(userErrorMessage(english, tooLong)).toContain('9,000 of 1,000');
    expect(
      userErrorMessage(dutch, {
        code: 'CONFLICT',
        rule: 'MILESTONE_DATE_CHANGED',
        details: { current: '2026-12-18' },
      }),
    ).toContain('18 dec 2026');
    expect(
      userErrorMessage(dutch, {
        code: 'INVALID_STATE',
        rule: 'ROUND_NOT_OPEN',
        details: { week: '2026-W40', current: '2026-W48' },
      }),
    ).toContain('week 48');
    expect(
      userErrorMessage(dutch, {
        code: 'INVALID_STATE',
        rule: 'ACTION_IN_OTHER_PHASE',
        details: { phase: 'PAUSED', agreement: 'CONFIRMED' },
      }),
    ).toContain('“Gepauzeerd”');
  });

  it('counts what is still open', () => {
    const refusal = (open: number) =>
      userErrorMessage(dutch, {
        code: 'INVALID_STATE',
        rule: 'ACTION_HAS_OPEN_MILESTONES',
        details: { open },
      });

    expect(refusal(1)).toContain('staat nog 1 mijlpaal open');
    expect(refusal(2)).toContain('staan nog 2 mijlpalen open');
  });

  it('names what a text seems to hold, never the text itself', () => {
    const found = {
      code: 'PRIVACY_FINDING',
      details: { kind: 'BSN', start: 4, length: 9 },
    } as const;

    expect(userErrorMessage(dutch, found)).toBe(
      'Dit lijkt op een burgerservicenummer. Haal het weg. Schrijf geen gegevens van personen op.',
    );
  });

  it.each(USER_ERROR_CODES)('exists for %s without any detail', (code) => {
    expect(userErrorMessage(dutch, { code })).not.toMatch(/undefined/);
    expect(userErrorMessage(english, { code })).not.toMatch(/undefined/);
  });
});
