import type { Language } from '@opvolging/messages';

export interface Titled {
  readonly title: string;
  readonly titleEn: string | null;
}

interface ReadableTitle {
  readonly text: string;
  /** The language of the text, where it is not the reader's. */
  readonly lang: Language | undefined;
}

/** The title in the reader's language; the Dutch one, marked as such, where there is no English one. */
export function readableTitle({ title, titleEn }: Titled, language: Language): ReadableTitle {
  if (language === 'nl') return { text: title, lang: undefined };
  return titleEn === null ? { text: title, lang: 'nl' } : { text: titleEn, lang: undefined };
}
