import type { Language } from '@opvolging/messages';
import type { WorkItem } from './work-item';

export interface WorkSubject {
  readonly code: string;
  readonly title: string;
  readonly href: string;
}

/** The action or the problem that a fact is about. */
export function workSubject({ action, problem }: WorkItem, language: Language): WorkSubject | null {
  if (action !== null) {
    const { code, title } = action;
    return { code, title, href: `/acties/${code}` };
  }
  if (problem === null) return null;
  const { code, title, titleEn } = problem;
  const own = language === 'en' ? (titleEn ?? title) : title;
  return { code, title: own, href: `/problemen/${code}` };
}
