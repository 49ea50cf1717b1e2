import type { Language } from '@opvolging/messages';
import { readablePart, writtenPart } from '@opvolging/web-data-access';
import type { WorkItem } from './work-item';

export interface WorkSubject {
  readonly code: string;
  /** For a `Sentence`. */
  readonly title: string;
  readonly href: string;
}

/** The action or the problem that a fact is about. */
export function workSubject({ action, problem }: WorkItem, language: Language): WorkSubject | null {
  if (action !== null) {
    const { code, title } = action;
    return { code, title: writtenPart(title), href: `/acties/${code}` };
  }
  if (problem === null) return null;
  const { code } = problem;
  return { code, title: readablePart(problem, language), href: `/problemen/${code}` };
}
