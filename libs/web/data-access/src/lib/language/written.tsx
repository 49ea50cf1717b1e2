import type { Language } from '@opvolging/messages';
import type { ReactNode } from 'react';
import { useWrittenLang } from './written-lang';

interface WrittenProps {
  readonly children: ReactNode;
  /** Left out for the language of the programme. */
  readonly in?: Language;
}

/** What somebody wrote, marked with its language where the screen has another, so that it is spoken as such. */
export function Written({ children, in: writtenIn }: WrittenProps) {
  const lang = useWrittenLang(writtenIn);
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}
