import { isBlank, settle, violation, when } from '../action/violation';
import type { Day } from '../calendar/day';
import type { Viewer } from '../identity/role';
import type { Result } from '../result/result';
import type { HelpRequest, HelpRequestState } from './check-in';
import type { ProgressViolation } from './check-in-situation';

export interface HelpAnswer {
  readonly state: HelpRequestState;
  readonly promisedFor: Day | null;
  readonly reason: string | null;
}

export function isOpenHelp({ state }: Pick<HelpRequest, 'state'>): boolean {
  return state === 'OPEN' || state === 'PROMISED';
}

/** The last day on which an open request is not overdue: the promised date, else the day it is needed by. */
export function helpDueOn(request: HelpRequest): Day | null {
  return isOpenHelp(request) ? (request.promisedFor ?? request.neededBy) : null;
}

export function isHelpOverdue(request: HelpRequest, today: Day): boolean {
  const due = helpDueOn(request);
  return due !== null && due < today;
}

/** Answered by the person asked, anyone of the organisation asked, or the office for them. */
export function mayAnswerHelp(viewer: Viewer, request: HelpRequest): boolean {
  const ofOrganisation =
    request.organisationId !== null && request.organisationId === viewer.organisationId;
  return viewer.roles.includes('OFFICE') || request.personId === viewer.personId || ofOrganisation;
}

/** Withdrawn by whoever asked, or the owner for whom was asked. */
export function mayWithdrawHelp(
  viewer: Viewer,
  request: HelpRequest,
  ownerId: string | null,
): boolean {
  return viewer.personId === request.askedById || viewer.personId === ownerId;
}

/** The right to this very answer: withdrawing is for the asker, all else for those asked. */
export function mayGiveHelpAnswer(
  viewer: Viewer,
  request: HelpRequest,
  { state, ownerId }: { readonly state: HelpRequestState; readonly ownerId: string | null },
): boolean {
  return state === 'WITHDRAWN'
    ? mayWithdrawHelp(viewer, request, ownerId)
    : mayAnswerHelp(viewer, request);
}

/**
 * Open becomes promised with a date; open or promised becomes met, refused with a reason, or withdrawn. A promise may
 * get another date with a reason. What is met, refused or withdrawn stays so.
 */
export function answerHelpRequest(
  request: HelpRequest,
  answer: HelpAnswer,
  { today }: { readonly today: Day },
): Result<HelpRequest, ProgressViolation> {
  const violations = [
    ...when(
      !isOpenHelp(request),
      violation('HELP_REQUEST_CLOSED', ['state'], { state: request.state }),
    ),
    ...when(answer.state === 'OPEN', violation('HELP_STATE_IMPOSSIBLE', ['state'])),
    ...(answer.state === 'PROMISED' ? promiseViolations(request, answer, today) : []),
    ...when(
      answer.state === 'REFUSED' && isBlank(answer.reason),
      violation('HELP_REFUSED_WITHOUT_REASON', ['reason']),
    ),
  ];
  return settle(violations, () => ({
    ...request,
    state: answer.state,
    promisedFor: answer.state === 'PROMISED' ? answer.promisedFor : request.promisedFor,
    reason: isBlank(answer.reason) ? null : answer.reason,
  }));
}

function promiseViolations(
  request: HelpRequest,
  { promisedFor, reason }: HelpAnswer,
  today: Day,
): readonly ProgressViolation[] {
  return [
    ...when(promisedFor === null, violation('PROMISE_WITHOUT_DATE', ['promisedFor'])),
    ...when(
      promisedFor !== null && promisedFor < today,
      violation('PROMISE_IN_PAST', ['promisedFor']),
    ),
    ...when(
      request.state === 'PROMISED' && isBlank(reason),
      violation('PROMISE_MOVED_WITHOUT_REASON', ['reason']),
    ),
  ];
}
