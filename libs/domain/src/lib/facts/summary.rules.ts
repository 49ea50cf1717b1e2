import type { Action, Milestone } from '../action/action';
import { currentAssignment, monitorOf, ownerOf } from '../action/assignment.rules';
import {
  countedMoves,
  isDated,
  lastDay,
  movedDays,
  openMilestones,
  undiscussedMoves,
} from '../action/milestone.rules';
import { reportingSince } from '../action/phase.rules';
import { dayOf } from '../calendar/amsterdam-time.rules';
import type { Day } from '../calendar/day';
import type { CheckIn, Course, HelpRequest } from '../progress/check-in';
import { helpDueOn, isOpenHelp } from '../progress/help-request.rules';
import { lastStanding } from '../progress/standing.rules';
import { unchangedStreak } from '../progress/streak.rules';
import type { ActionSummary } from './action-summary';

type MilestonePart = Pick<ActionSummary, 'nextMilestoneOn' | 'nextMilestoneId' | 'lastMilestoneOn'>;
type MovePart = Pick<ActionSummary, 'movedCount' | 'movedDays' | 'movedMilestoneId'>;
type UndiscussedPart = Pick<
  ActionSummary,
  'undiscussedSince' | 'undiscussedCount' | 'undiscussedMilestoneId'
>;
type ReportPart = Pick<
  ActionSummary,
  'course' | 'checkedInOn' | 'unchangedStreak' | 'helpDueOn' | 'openHelpCount'
>;

/** The one row that lists, totals and facts read; written with each change, free of today. */
export function summarise(
  action: Action,
  checkIns: readonly CheckIn[],
  helpRequests: readonly HelpRequest[],
): ActionSummary {
  const open = openMilestones(action);
  return {
    actionId: action.id,
    agreement: action.agreement,
    phase: action.phase,
    kind: action.kind,
    startDate: action.startDate,
    reportingSince: reportingSince(action),
    ownerId: ownerOf(action),
    monitorId: monitorOf(action),
    withoutOwnerSince: action.withoutOwnerSince,
    awaitingSince: awaitingSince(action),
    pausedSince: action.pause?.since ?? null,
    pausedUntil: action.pause?.until ?? null,
    completionRequestedOn: action.completionRequest?.on ?? null,
    ...milestonePart(open),
    ...movePart(open),
    ...undiscussedPart(open),
    ...reportPart(action, checkIns, helpRequests),
  };
}

/** An offer waits from the day it was made; an adopted action from the day it was registered or offered. */
function awaitingSince(action: Action): Day | null {
  if (action.agreement === 'ADOPTED') return action.offeredOn ?? action.proposedOn;
  const unanswered = (['OWNER', 'MONITOR'] as const).some(
    (as) => currentAssignment(action, as)?.state === 'OFFERED',
  );
  return action.agreement === 'OFFERED' && unanswered ? action.offeredOn : null;
}

function milestonePart(open: readonly Milestone[]): MilestonePart {
  const dated = open
    .filter(isDated)
    .map((milestone) => ({ id: milestone.id, on: lastDay(milestone) }))
    .sort((one, other) => compare(one.on, other.on));
  return {
    nextMilestoneOn: dated[0]?.on ?? null,
    nextMilestoneId: dated[0]?.id ?? null,
    lastMilestoneOn: dated.at(-1)?.on ?? null,
  };
}

function movePart(open: readonly Milestone[]): MovePart {
  const [most] = open
    .map((one) => ({ id: one.id, count: countedMoves(one), days: movedDays(one) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || other.days - one.days);
  return {
    movedCount: most?.count ?? 0,
    movedDays: most?.days ?? 0,
    movedMilestoneId: most?.id ?? null,
  };
}

function undiscussedPart(open: readonly Milestone[]): UndiscussedPart {
  const waiting = open
    .flatMap((one) => undiscussedMoves(one).map(({ at }) => ({ at, id: one.id })))
    .sort((one, other) => one.at - other.at);
  const [oldest] = waiting;
  return {
    undiscussedSince: oldest === undefined ? null : dayOf(oldest.at),
    undiscussedCount: waiting.length,
    undiscussedMilestoneId: oldest?.id ?? null,
  };
}

function reportPart(
  action: Action,
  checkIns: readonly CheckIn[],
  helpRequests: readonly HelpRequest[],
): ReportPart {
  const last = lastStanding(checkIns);
  const open = helpRequests.filter(isOpenHelp);
  const due = open.flatMap((one) => helpDueOn(one) ?? []).sort(compare);
  return {
    course: courseOf(action, last),
    checkedInOn: last?.on ?? null,
    unchangedStreak: unchangedStreak(checkIns),
    helpDueOn: due[0] ?? null,
    openHelpCount: open.length,
  };
}

/** Only in progress, and only while somebody answers for it: an action without owner has no course. */
function courseOf(action: Action, last: CheckIn | null): Course | null {
  return action.phase === 'IN_PROGRESS' && ownerOf(action) !== null ? (last?.course ?? null) : null;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
