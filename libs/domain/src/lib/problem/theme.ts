/** The themes of the register; a closed list, since each needs a name in both languages. */
export const THEMES = [
  'asylum',
  'boys-and-men',
  'care',
  'criminal-exploitation',
  'demand',
  'detection',
  'employment-agencies',
  'governance',
  'knowledge',
  'labour-exploitation',
  'migrants',
  'mild-intellectual-disability',
  'minors',
  'municipalities',
  'offenders',
  'parents',
  'police',
  'policy',
  'poverty',
  'prevention',
  'sex-workers',
  'sexual-exploitation',
  'youth',
] as const;
export type Theme = (typeof THEMES)[number];

export function isTheme(text: string): text is Theme {
  const keys: readonly string[] = THEMES;
  return keys.includes(text);
}
