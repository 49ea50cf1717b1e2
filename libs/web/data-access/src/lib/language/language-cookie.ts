import { chooseLanguage, type Language } from '@opvolging/messages';

const A_YEAR_IN_SECONDS = 31_536_000;

/** The language before anybody signed in: the cookie, else what the browser asks for, else Dutch. */
export function languageOfBrowser(): Language {
  const cookie = /(?:^|;\s*)language=([a-z]{2})/.exec(document.cookie)?.[1];
  return chooseLanguage({ cookie, acceptLanguage: navigator.languages.join(',') });
}

/** The server reads the same cookie, so that its messages come in the same language. */
export function rememberLanguage(language: Language): void {
  document.cookie = `language=${language}; path=/; max-age=${A_YEAR_IN_SECONDS}; samesite=lax`;
}
