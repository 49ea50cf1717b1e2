import type { ActionKind } from '@opvolging/domain';
import { fieldId, useMessages, type Submit } from '@opvolging/web-data-access';
import type { PlanDraft } from './plan-draft';

/** The kind is the one choice that the contract cannot do without, so it is asked before sending. */
export function useKindCheck<Variables>(
  draft: PlanDraft,
  form: Pick<Submit<Variables>, 'show'>,
  path: readonly string[],
): { readonly kind: ActionKind; readonly check: () => boolean } {
  const { plan } = useMessages();
  const check = () => {
    if (draft.kind !== null) return true;
    form.show([{ fieldId: fieldId(...path), message: plan.field.kindMissing }]);
    return false;
  };
  return { kind: draft.kind ?? 'EXECUTION', check };
}
