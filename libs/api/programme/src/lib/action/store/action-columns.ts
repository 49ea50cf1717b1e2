import type { Action } from '@opvolging/domain';
import type { ActionEntity } from '../tables/action.entity';
import { numberOf } from './summary-row';

type Columns = Omit<ActionEntity, 'id' | 'version'>;
type PlanColumns = Pick<
  Columns,
  'title' | 'intendedResult' | 'kind' | 'organisationId' | 'startDate' | 'planRevision'
>;
type CompletionColumns = Pick<
  Columns,
  'completionRequestedById' | 'completionOnBehalfOfId' | 'completionOn' | 'completionEvidence'
>;
type PauseColumns = Pick<
  Columns,
  'pauseReasonCode' | 'pauseReason' | 'pauseSince' | 'pauseUntil' | 'pauseEvent'
>;
type HandoverColumns = Pick<
  Columns,
  | 'handoverAs'
  | 'handoverFromId'
  | 'handoverToId'
  | 'handoverNote'
  | 'handoverProposedById'
  | 'handoverOn'
>;

const NOT_PAUSED: PauseColumns = {
  pauseReasonCode: null,
  pauseReason: null,
  pauseSince: null,
  pauseUntil: null,
  pauseEvent: null,
};
const NOT_REQUESTED: CompletionColumns = {
  completionRequestedById: null,
  completionOnBehalfOfId: null,
  completionOn: null,
  completionEvidence: null,
};
const NOT_HANDED_OVER: HandoverColumns = {
  handoverAs: null,
  handoverFromId: null,
  handoverToId: null,
  handoverNote: null,
  handoverProposedById: null,
  handoverOn: null,
};

/** The row of an action without its id and version, which the write itself sets. */
export function actionColumns(action: Action): Columns {
  return {
    code: action.code,
    number: numberOf(action.code),
    agreement: action.agreement,
    phase: action.phase,
    proposedById: action.proposedById,
    proposedOn: action.proposedOn,
    offeredOn: action.offeredOn,
    adoptedIn: action.adoption?.adoptedIn ?? null,
    adoptedOn: action.adoption?.adoptedOn ?? null,
    confirmedOn: action.confirmedOn,
    startedOn: action.startedOn,
    resumedOn: action.resumedOn,
    completedOn: action.completedOn,
    stoppedOn: action.stoppedOn,
    stopReason: action.stopReason,
    internalNote: action.internalNote,
    withoutOwnerSince: action.withoutOwnerSince,
    refersToId: action.refersToId,
    example: action.example ? 1 : 0,
    ...planColumns(action),
    ...pauseColumns(action),
    ...completionColumns(action),
    ...handoverColumns(action),
  };
}

function planColumns(action: Action): PlanColumns {
  return {
    title: action.title,
    intendedResult: action.intendedResult,
    kind: action.kind,
    organisationId: action.organisationId,
    startDate: action.startDate,
    planRevision: action.planRevision,
  };
}

function pauseColumns({ pause }: Action): PauseColumns {
  if (pause === null) return NOT_PAUSED;
  return {
    pauseReasonCode: pause.reasonCode,
    pauseReason: pause.reason,
    pauseSince: pause.since,
    pauseUntil: pause.until,
    pauseEvent: pause.event,
  };
}

function completionColumns({ completionRequest }: Action): CompletionColumns {
  if (completionRequest === null) return NOT_REQUESTED;
  return {
    completionRequestedById: completionRequest.requestedById,
    completionOnBehalfOfId: completionRequest.onBehalfOfId,
    completionOn: completionRequest.on,
    completionEvidence: completionRequest.evidence,
  };
}

function handoverColumns({ handover }: Action): HandoverColumns {
  if (handover === null) return NOT_HANDED_OVER;
  return {
    handoverAs: handover.as,
    handoverFromId: handover.fromPersonId,
    handoverToId: handover.toPersonId,
    handoverNote: handover.note,
    handoverProposedById: handover.proposedById,
    handoverOn: handover.proposedOn,
  };
}
