import type { Language } from '@opvolging/messages';

/** The name of the language in the schema. */
export function languageCode(language: Language): 'NL' | 'EN' {
  return language === 'nl' ? 'NL' : 'EN';
}

export function languageOfCode(code: 'NL' | 'EN'): Language {
  return code === 'NL' ? 'nl' : 'en';
}
