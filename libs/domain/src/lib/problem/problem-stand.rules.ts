import { isBlank, settle, when } from '../action/violation';
import type { Day } from '../calendar/day';
import { checkLink } from '../text/check-link.rules';
import type { CoveringAction } from './coverage.rules';
import { isListed } from './problem';
import type { Problem, SetAsideReason } from './problem';
import { isOpenForProblem } from './problem-command';
import type { ProblemOutcome, ProblemViolation } from './problem-command';

export interface SetAsideForm {
  readonly reason: SetAsideReason;
  readonly note: string | null;
}

export interface ElsewhereForm {
  readonly url: string;
  readonly organisationId: string | null;
  readonly reviewOn: Day | null;
}

/** The actions of the problem, those of the problems grouped into it included. */
export interface ProblemContext {
  readonly actions: readonly Pick<CoveringAction, 'phase'>[];
  readonly today: Day;
}

function notOpen(problem: Problem): readonly ProblemViolation[] {
  return [
    ...when(!isListed(problem), { code: 'PROBLEM_NOT_LISTED' } as const),
    ...when(problem.stand !== 'OPEN', {
      code: 'PROBLEM_NOT_OPEN',
      details: { stand: problem.stand },
    } as const),
  ];
}

/** Not the programme's, no longer so, or told already. Refused while an action is open: stop that first. */
export function setAsideProblem(
  problem: Problem,
  { reason, note }: SetAsideForm,
  { actions, today }: ProblemContext,
): ProblemOutcome {
  const open = actions.filter(isOpenForProblem).length;
  const violations = [
    ...notOpen(problem),
    ...when(open > 0, { code: 'PROBLEM_HAS_OPEN_ACTION', details: { open } } as const),
  ];
  return settle(violations, () => ({
    ...problem,
    stand: 'SET_ASIDE' as const,
    settingAside: { reason, note: isBlank(note) ? null : note, on: today },
  }));
}

/** What was set aside takes no action: with one open it could not have been set aside. */
export function newActionViolations({
  code,
  stand,
}: Pick<Problem, 'code' | 'stand'>): readonly ProblemViolation[] {
  return when(stand === 'SET_ASIDE', {
    code: 'PROBLEM_NOT_OPEN',
    details: { problem: code, stand },
  } as const);
}

/** What is still to be said before somebody else can be said to work on it; everything at once. */
export function missingElsewhere({
  url,
  organisationId,
  reviewOn,
}: Readonly<Record<'url' | 'organisationId' | 'reviewOn', string | null>>) {
  return [
    ...when(isBlank(url), { code: 'ELSEWHERE_WITHOUT_LINK', path: ['url'] } as const),
    ...when(isBlank(organisationId), {
      code: 'ELSEWHERE_WITHOUT_ORGANISATION',
      path: ['organisationId'],
    } as const),
    ...when(isBlank(reviewOn), {
      code: 'ELSEWHERE_WITHOUT_REVIEW',
      path: ['reviewOn'],
    } as const),
  ];
}

/** Somebody else works on it: where that can be read, which organisation to ask, and when to look again. */
export function handleProblemElsewhere(
  problem: Problem,
  { url, organisationId, reviewOn }: ElsewhereForm,
  today: Day,
): ProblemOutcome {
  const past = reviewOn !== null && reviewOn <= today;
  const badLink = !isBlank(url) && checkLink(url).length > 0;
  const violations = [
    ...notOpen(problem),
    ...missingElsewhere({ url, organisationId, reviewOn }),
    ...when(badLink, { code: 'LINK_NOT_HTTPS', path: ['url'] } as const),
    ...when(past, { code: 'REVIEW_NOT_AHEAD', path: ['reviewOn'] } as const),
  ];
  if (organisationId === null || reviewOn === null) return settle(violations, () => problem);
  return settle(violations, () => ({
    ...problem,
    stand: 'HANDLED_ELSEWHERE' as const,
    elsewhere: { url: url.trim(), organisationId, reviewOn, on: today },
  }));
}

/** The programme says that it is no longer a problem, and from what that shows. */
export function resolveProblem(problem: Problem, note: string, today: Day): ProblemOutcome {
  const violations = [
    ...notOpen(problem),
    ...when(isBlank(note), { code: 'RESOLUTION_WITHOUT_NOTE', path: ['note'] } as const),
  ];
  return settle(violations, () => ({
    ...problem,
    stand: 'RESOLVED' as const,
    resolution: { note, on: today },
  }));
}

/** Takes back what was decided, whichever it was; the history keeps it. */
export function takeBackProblem(problem: Problem): ProblemOutcome {
  const violations = [
    ...when(!isListed(problem), { code: 'PROBLEM_NOT_LISTED' } as const),
    ...when(problem.stand === 'OPEN', { code: 'PROBLEM_ALREADY_OPEN' } as const),
  ];
  return settle(violations, () => ({
    ...problem,
    stand: 'OPEN' as const,
    settingAside: null,
    elsewhere: null,
    resolution: null,
  }));
}
