import { languageOfCode, useLanguage, type ViewerData } from '@opvolging/web-data-access';
import { useEffect, useRef } from 'react';

/** What the person chose elsewhere goes before what this browser remembered, once per signing in. */
export function useLanguageOfPerson(chosen: ViewerData['language']): void {
  const { language, change } = useLanguage();
  const applied = useRef(false);
  useEffect(() => {
    if (applied.current) return;
    applied.current = true;
    if (chosen === null || languageOfCode(chosen) === language) return;
    void change(languageOfCode(chosen)).catch(() => undefined);
  }, [chosen, language, change]);
}
