import type { Language } from '@opvolging/messages';

export interface TitledProblem {
  readonly title: string;
  readonly titleEn: string | null;
}

interface ReadableTitle {
  readonly text: string;
  /** The language of the text, where it is not the reader's. */
  readonly lang: Language | undefined;
}

/** The title in the reader's language; the Dutch one, marked as such, where there is no English one. */
export function readableTitle(problem: TitledProblem, language: Language): ReadableTitle {
  if (language === 'nl') return { text: problem.title, lang: undefined };
  return problem.titleEn === null
    ? { text: problem.title, lang: 'nl' }
    : { text: problem.titleEn, lang: undefined };
}
