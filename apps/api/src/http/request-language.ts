import { chooseLanguage, type Language } from '@opvolging/messages';
import type { Request } from 'express';

/** In which language to answer: the choice of the person, where one is known, else what the browser says. */
export function languageOf(request: Request, person: Language | null): Language {
  return chooseLanguage({
    person,
    cookie: cookie(request, 'language'),
    acceptLanguage: request.headers['accept-language'] ?? null,
  });
}

function cookie(request: Request, name: string): string | null {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? null;
}
