import { FACT_CODES, type FactCode } from '@opvolging/domain';

export interface WorkSubject {
  readonly subjectId: string;
  readonly fact: FactCode;
}

export function workItemId(subjectId: string, fact: FactCode): string {
  return `${subjectId}:${fact}`;
}

/** About what and which fact an item is; null for what is no id of an item. */
export function workSubjectOf(id: string): WorkSubject | null {
  const [subjectId = '', code = '', ...rest] = id.split(':');
  const fact = FACT_CODES.find((one) => one === code);
  return fact && rest.length === 0 ? { subjectId, fact } : null;
}
