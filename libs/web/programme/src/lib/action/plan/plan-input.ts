import type { ActionKind } from '@opvolging/domain';
import type { Attempt, MilestoneInput, ProposeActionInput } from '@opvolging/web-data-access';
import { filledOrNull } from '../fields/blank';
import type { MilestoneDraft, PlanDraft } from './plan-draft';

/** Reads a typed date; what is no date stays as it was typed. */
export type ReadDay = (typed: string) => string;

interface PlanInputContext {
  readonly kind: ActionKind;
  readonly attempt: Attempt;
  readonly readDay: ReadDay;
}

export function planInput(
  draft: PlanDraft,
  { kind, attempt, readDay }: PlanInputContext,
): ProposeActionInput {
  return {
    title: draft.title,
    problemCodes: [...draft.problemCodes],
    intendedResult: filledOrNull(draft.intendedResult),
    kind,
    organisationId: filledOrNull(draft.organisationId),
    partnerIds: [...draft.partnerIds],
    ownerId: filledOrNull(draft.ownerId),
    monitorId: filledOrNull(draft.monitorId),
    reporterIds: [...draft.reporterIds],
    startDate: filledOrNull(readDay(draft.startDate)),
    milestones: draft.milestones.map((one) => milestoneInput(one, readDay)),
    refersToId: filledOrNull(draft.refersToId),
    acknowledgedFindings: attempt.acknowledged,
    idempotencyKey: attempt.key,
  };
}

export function milestoneInput(draft: MilestoneDraft, readDay: ReadDay): MilestoneInput {
  return {
    title: draft.title,
    date: readDay(draft.date),
    precision: draft.precision,
    criterion: filledOrNull(draft.criterion),
    waitsFor: draft.waits ? draft.waitsFor : null,
  };
}
