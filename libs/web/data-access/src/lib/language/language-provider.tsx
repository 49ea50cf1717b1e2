import { loadCatalogue, loadFirstCatalogue, type Language } from '@opvolging/messages';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { LanguageContext, type Texts } from './language-context';
import { rememberLanguage } from './language-cookie';

interface LanguageProviderProps {
  readonly texts: Texts;
  readonly children: ReactNode;
}

export function LanguageProvider({ texts: given, children }: LanguageProviderProps) {
  const [texts, setTexts] = useState(given);
  const language = texts.first.language;
  const hasFull = texts.full !== null;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const loadFull = useCallback(async () => {
    const full = await textsIn(language, true);
    setTexts((now) => (now.first.language === language ? full : now));
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
