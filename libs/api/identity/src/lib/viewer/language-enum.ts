import { graphqlEnum } from '@opvolging/api-kernel';
import { LANGUAGES, type Language } from '@opvolging/messages';

export const LANGUAGE_CODES = ['NL', 'EN'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

export const LanguageEnum = graphqlEnum(
  'Language',
  LANGUAGE_CODES,
  'The languages of screens, mails and files.',
);

const CODE_OF: Readonly<Record<Language, LanguageCode>> = { nl: 'NL', en: 'EN' };

export function languageCode(stored: string | null): LanguageCode | null {
  const language = LANGUAGES.find((one) => one === stored);
  return language ? CODE_OF[language] : null;
}

export function languageOf(code: LanguageCode): Language {
  return code === 'EN' ? 'en' : 'nl';
}
