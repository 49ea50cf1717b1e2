import type { Action } from '../action/action';
import { isOwnAction } from '../action/action.policies';
import { onBehalfOf } from '../action/assignment.rules';
import type { CheckIn, Course, HelpRequest } from './check-in';
import type { CheckInDraft, HelpDraft } from './check-in-draft';
import type { CheckInContext, CheckInSituation } from './check-in-situation';

/** What one accepted report changes. The request still needs its code, from a counter that never gives one twice. */
export interface CheckInOutcome {
  readonly action: Action;
  readonly checkIn: CheckIn;
  readonly helpRequest: Omit<HelpRequest, 'code'> | null;
  /** The report that makes place, marked so. */
  readonly superseded: CheckIn | null;
}

type SettledDraft = CheckInDraft & { readonly course: Course };

export function checkInOutcome(
  draft: SettledDraft,
  { action, checkIns }: CheckInSituation,
  ctx: CheckInContext,
): CheckInOutcome {
  const written = checkInFrom(draft, action, ctx);
  const helpRequest = draft.help === null ? null : helpFrom(draft.help, written, ctx);
  const corrected = checkIns.find(({ id }) => id === draft.correctsId);
  return {
    action,
    checkIn: { ...written, helpRequestId: helpRequest?.id ?? null },
    helpRequest,
    superseded: corrected === undefined ? null : { ...corrected, state: 'SUPERSEDED' },
  };
}

function checkInFrom(draft: SettledDraft, action: Action, ctx: CheckInContext): CheckIn {
  const own = isOwnAction(ctx.actor, action);
  return {
    id: ctx.newId(),
    actionId: action.id,
    submissionId: ctx.submissionId,
    round: ctx.round,
    course: draft.course,
    unchanged: draft.unchanged,
    note: draft.note,
    audience: draft.audience,
    state: 'STANDING',
    authorId: ctx.actor.personId,
    onBehalfOfId: onBehalfOf(action, ctx.actor.personId),
    onBehalfReason: own ? null : draft.onBehalfReason,
    late: ctx.late,
    on: ctx.today,
    receivedAt: ctx.now,
    correctsId: draft.correctsId,
    helpRequestId: null,
  };
}

function helpFrom(
  help: HelpDraft,
  checkIn: CheckIn,
  ctx: CheckInContext,
): Omit<HelpRequest, 'code'> {
  return {
    id: ctx.newId(),
    actionId: checkIn.actionId,
    checkInId: checkIn.id,
    what: help.what,
    audience: checkIn.audience,
    organisationId: help.organisationId,
    personId: help.personId,
    neededBy: help.neededBy,
    promisedFor: null,
    state: 'OPEN',
    reason: null,
    askedById: ctx.actor.personId,
    askedOn: ctx.today,
    version: 1,
  };
}
