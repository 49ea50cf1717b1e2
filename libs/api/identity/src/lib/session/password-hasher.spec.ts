import { PasswordHasher } from './password-hasher';

describe('passwords', () => {
  const passwords = new PasswordHasher();

  it('are kept as argon2id, each with a salt of its own', async () => {
    const [one, other] = await Promise.all([passwords.hash('koffie'), passwords.hash('koffie')]);

    expect(one).toMatch(/^\$argon2id\$/);
    expect(one).not.toBe(other);
  });

  it('match by the same characters, whatever keyboard composed them', async () => {
    const hash = await passwords.hash('caf\u00e9 op de hoek');

    expect(await passwords.matches(hash, 'cafe\u0301 op de hoek')).toBe(true);
    expect(await passwords.matches(hash, 'cafe op de hoek')).toBe(false);
  });

  it('tell the end of a long one from another end', async () => {
    const hash = await passwords.hash(`${'x'.repeat(127)}a`);

    expect(await passwords.matches(hash, `${'x'.repeat(127)}b`)).toBe(false);
  });

  it('never match where nobody has one', async () => {
    expect(await passwords.matches(null, '')).toBe(false);
  });
});
