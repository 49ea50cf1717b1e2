import { checkPassword, normalisePassword } from './password.rules';

const email = 'voornaam.achternaam@organisatie.example';
const codes = (password: string): readonly string[] =>
  checkPassword(password, email).map(({ code }) => code);

describe('a new password', () => {
  it.each([
    'paarse fiets onder water',
    'k9#vLq2!xPz8@mWd',
    'dertien olifanten',
    '漢字漢文平仮名片仮名交文書式例',
    'x'.repeat(64) + 'y'.repeat(64),
  ])('is taken: %s', (password) => {
    expect(codes(password)).toEqual([]);
  });

  it('has 15 to 128 characters, counted as a person counts', () => {
    expect(checkPassword('kort maar goed', email)).toEqual([
      { code: 'TOO_SHORT', details: { min: 15, length: 14 } },
    ]);
    expect(codes('😀fiets onder wa')).toEqual([]);
    expect(codes('ab'.repeat(60) + 'cdefghijk')).toEqual(['TOO_LONG']);
  });

  it('keeps the space around it', () => {
    expect(codes(' dertien egels ')).toEqual([]);
  });

  it('is the same whichever way an accent was typed', () => {
    expect(normalisePassword('cafe\u0301')).toBe(normalisePassword('caf\u00E9'));
  });

  it.each([
    'aaaaaaaaaaaaaaaa',
    'abcabcabcabcabcabc',
    '123456789012345',
    'qwertyuiopasdfgh',
    'Wachtwoord12345!',
    'welkom-2026-2026',
    'passwordpassword',
    'opvolging-demo-2026',
  ])('is not one that is guessed first: %s', (password) => {
    expect(codes(password)).toEqual(['PASSWORD_IS_COMMON']);
  });

  it('is not the e-mail address or the name in it', () => {
    expect(codes('Voornaam.Achternaam@organisatie.example')).toEqual(['PASSWORD_IS_EMAIL']);
    expect(codes('voornaam.achternaam')).toEqual(['PASSWORD_IS_EMAIL']);
  });
});
