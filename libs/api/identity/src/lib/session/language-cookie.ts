import type { ServerResponse } from 'node:http';
import type { Language } from '@opvolging/messages';

const A_YEAR_IN_SECONDS = 31_536_000;

/** Remembered by the browser too, so that the sign-in page comes in the language of the last person. */
export function rememberLanguage(response: ServerResponse, language: Language): void {
  response.appendHeader(
    'Set-Cookie',
    `language=${language}; Path=/; Max-Age=${A_YEAR_IN_SECONDS}; SameSite=Lax`,
  );
}
