/** Words of which a password with only digits and signs around it is guessed first; the demo's own is public. */
export const COMMON_PASSWORD_WORDS: ReadonlySet<string> = new Set([
  'administrator',
  'changeme',
  'geheim',
  'iloveyou',
  'letmein',
  'mensenhandel',
  'ministerie',
  'opvolging',
  'opvolgingdemo',
  'password',
  'programmabureau',
  'qwerty',
  'regiegroep',
  'samentegenmensenhandel',
  'wachtwoord',
  'welcome',
  'welkom',
]);

/** Rows of the keyboard and of the alphabet; any piece of them is guessed early. */
export const COMMON_PASSWORD_ROWS: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz0123456789',
  '01234567890123456789012345678901234567890123456789',
  '98765432109876543210987654321098765432109876543210',
  'qwertyuiopasdfghjklzxcvbnm1234567890',
  '1234567890qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn1234567890',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik',
];
