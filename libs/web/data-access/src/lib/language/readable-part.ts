import type { Language } from '@opvolging/messages';
import { readableTitle, type Titled } from './readable-title';
import { writtenPart } from './written-part';

/** A title in the reader's language, to be put in a sentence that `Sentence` shows. */
export function readablePart(titled: Titled, language: Language): string {
  const { text, lang } = readableTitle(titled, language);
  return lang === undefined ? text : writtenPart(text);
}
