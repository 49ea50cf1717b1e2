import type { PersonObject } from '@opvolging/api-identity';
import type { RequestContext } from '@opvolging/api-kernel';
import type { Action, Assignment, CompletionRequest, Handover } from '@opvolging/domain';
import type { AssignmentObject } from './assignment.object';
import type { CompletionRequestObject } from './completion-request.object';
import { canReadDeclineReason } from './decline-reason.policies';
import type { HandoverObject } from './handover.object';
import { knownPerson, personOrNull } from './named-people';

/** The parts of an action that name people; who they are is read when asked for. */
export function assignmentView(
  ctx: RequestContext,
  action: Action,
  assignment: Assignment,
): AssignmentObject {
  const readable = canReadDeclineReason(ctx.viewer, action, assignment);
  return {
    ...assignment,
    reason: readable ? assignment.reason : null,
    get person(): Promise<PersonObject> {
      return knownPerson(ctx, assignment.personId);
    },
  };
}

export function completionRequestView(
  ctx: RequestContext,
  { on, evidence, requestedById, onBehalfOfId }: CompletionRequest,
): CompletionRequestObject {
  return {
    on,
    evidence,
    get requestedBy(): Promise<PersonObject> {
      return knownPerson(ctx, requestedById);
    },
    get onBehalfOf(): Promise<PersonObject | null> {
      return personOrNull(ctx, onBehalfOfId);
    },
  };
}

export function handoverView(
  ctx: RequestContext,
  { as, fromPersonId, toPersonId, note, proposedById, proposedOn }: Handover,
): HandoverObject {
  return {
    as,
    note,
    proposedOn,
    get from(): Promise<PersonObject | null> {
      return personOrNull(ctx, fromPersonId);
    },
    get to(): Promise<PersonObject> {
      return knownPerson(ctx, toPersonId);
    },
    get proposedBy(): Promise<PersonObject> {
      return knownPerson(ctx, proposedById);
    },
  };
}
