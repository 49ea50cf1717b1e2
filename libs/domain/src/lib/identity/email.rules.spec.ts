import { checkEmail, normaliseEmail } from './email.rules';

describe('the e-mail address of an account', () => {
  it('is the same with other case and space', () => {
    expect(normaliseEmail('  Bureau@Demo.Example ')).toBe('bureau@demo.example');
  });

  it.each(['bureau@demo.example', 'a.b+c@sub.domein.example', "o'x@münchen.example"])(
    'is taken: %s',
    (email) => {
      expect(checkEmail(email)).toEqual([]);
    },
  );

  it.each([
    'bureau',
    '@demo.example',
    'a@b',
    'a b@demo.example',
    'a@demo..example',
    'a@b.example, c@d.example',
    'Naam <a@b.example>',
  ])('is refused: %s', (email) => {
    expect(checkEmail(email)).toEqual([{ code: 'INVALID_FORMAT', details: { form: 'email' } }]);
  });

  it('is required, and at most 254 characters', () => {
    expect(checkEmail(' ')).toEqual([{ code: 'REQUIRED' }]);
    expect(checkEmail(`a@${'b'.repeat(250)}.example`)).toMatchObject([{ code: 'TOO_LONG' }]);
  });

  it('holds no line end', () => {
    expect(checkEmail('a@b.example\nBcc: c@d.example')).toMatchObject([
      { code: 'INVALID_CHARACTER' },
    ]);
  });
});
