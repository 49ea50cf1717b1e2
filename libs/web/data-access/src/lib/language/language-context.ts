import type { Catalogue, FirstCatalogue, Language } from '@opvolging/messages';
import { createContext } from 'react';

export interface Texts {
  readonly first: FirstCatalogue;
  /** All texts; null until the first page that needs them is opened. */
  readonly full: Catalogue | null;
}

export interface LanguageState extends Texts {
  readonly change: (language: Language) => Promise<void>;
  readonly loadFull: () => Promise<void>;
}

export const LanguageContext = createContext<LanguageState | null>(null);
