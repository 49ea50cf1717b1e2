import { fieldId, type Submit } from '@opvolging/web-data-access';
import type { PlanDraft } from './plan-draft';

/** What each part of the form of a plan gets. */
export interface PlanPart {
  readonly draft: PlanDraft;
  readonly change: (part: Partial<PlanDraft>) => void;
  /** Where a field is in what will be sent, and what was said about it. */
  readonly at: (...path: readonly (string | number)[]) => FieldPlace;
}

export interface FieldPlace {
  readonly id: string;
  readonly error: string | undefined;
}

/** The plan may stand inside something larger; `prefix` says where. */
export function placesIn<Variables>(
  form: Pick<Submit<Variables>, 'errorAt'>,
  prefix: readonly string[],
): PlanPart['at'] {
  return (...path) => ({
    id: fieldId(...prefix, ...path),
    error: form.errorAt(...prefix, ...path),
  });
}
