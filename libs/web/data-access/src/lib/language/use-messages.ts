import type { Catalogue, FirstCatalogue, Language } from '@opvolging/messages';
import { useContext } from 'react';
import { LanguageContext, type LanguageState } from './language-context';

/** The texts that are there from the first moment: frame, terms, sign-in and *Vandaag*. */
export function useFirstMessages(): FirstCatalogue {
  return useLanguageState().first;
}

/** Every text, on any page whose route is not marked `firstTexts`. */
export function useMessages(): Catalogue {
  const { full } = useLanguageState();
  if (full === null)
    throw new Error('This page needs all texts: its route must not be firstTexts.');
  return full;
}

/** Dates, numbers and lists in the reader's language. */
export function useFormat(): FirstCatalogue['format'] {
  return useLanguageState().first.format;
}

export function useLanguage(): {
  readonly language: Language;
  readonly change: LanguageState['change'];
} {
  const { first, change } = useLanguageState();
  return { language: first.language, change };
}

export function useLanguageState(): LanguageState {
  const state = useContext(LanguageContext);
  if (state === null) throw new Error('A screen stands inside a LanguageProvider.');
  return state;
}
