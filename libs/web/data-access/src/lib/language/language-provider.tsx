import {
  loadCatalogue,
  loadFirstCatalogue,
  type Catalogue,
  type FirstCatalogue,
  type Language,
} from '@opvolging/messages';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { LanguageContext } from './language-context';
import { rememberLanguage } from './language-cookie';

interface Texts {
  readonly first: FirstCatalogue;
  readonly full: Catalogue | null;
}

interface LanguageProviderProps {
  readonly first: FirstCatalogue;
  readonly full?: Catalogue;
  readonly children: ReactNode;
}

export function LanguageProvider({ first, full = undefined, children }: LanguageProviderProps) {
  const [texts, setTexts] = useState<Texts>({ first, full: full ?? null });
  const language = texts.first.language;
  const hasFull = texts.full !== null;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const loadFull = useCallback(async () => {
    const loaded = await loadCatalogue(language);
    setTexts((now) => (now.first.language === language ? { first: loaded, full: loaded } : now));
  }, [language]);

  const change = useCallback(
    async (next: Language) => {
      rememberLanguage(next);
      setTexts(await textsIn(next, hasFull));
    },
    [hasFull],
  );

  const state = useMemo(() => ({ ...texts, change, loadFull }), [texts, change, loadFull]);
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

async function textsIn(language: Language, all: boolean): Promise<Texts> {
  if (!all) return { first: await loadFirstCatalogue(language), full: null };
  const full = await loadCatalogue(language);
  return { first: full, full };
}
