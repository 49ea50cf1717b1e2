import type { ActionSummary } from './action-summary';
import type { CountCutOff, CutOffs, DayCutOff } from './cut-offs';

export type ChoiceColumn = 'agreement' | 'phase' | 'kind' | 'course';
export type DayColumn =
  | 'checkedInOn'
  | 'reportingSince'
  | 'startDate'
  | 'nextMilestoneOn'
  | 'lastMilestoneOn'
  | 'undiscussedSince'
  | 'helpDueOn'
  | 'withoutOwnerSince'
  | 'awaitingSince'
  | 'pausedSince'
  | 'pausedUntil'
  | 'completionRequestedOn';
export type CountColumn = 'movedCount' | 'undiscussedCount' | 'unchangedStreak';
export type PresenceColumn = DayColumn | 'ownerId' | 'monitorId';

/**
 * A rule about a summary as data, so that the screen evaluates it and the database filters by it: one source.
 * An empty column never lies before or after a day; ALL of nothing holds, ANY of nothing does not.
 */
export type Condition =
  | { readonly op: 'ALL'; readonly of: readonly Condition[] }
  | { readonly op: 'ANY'; readonly of: readonly Condition[] }
  | { readonly op: 'IN'; readonly column: ChoiceColumn; readonly values: readonly string[] }
  | { readonly op: 'IS_NULL'; readonly column: PresenceColumn }
  | { readonly op: 'NOT_NULL'; readonly column: PresenceColumn }
  | { readonly op: 'BEFORE'; readonly column: DayColumn; readonly cutOff: DayCutOff }
  | { readonly op: 'ON_OR_AFTER'; readonly column: DayColumn; readonly cutOff: DayCutOff }
  | { readonly op: 'AT_LEAST'; readonly column: CountColumn; readonly value: number }
  | { readonly op: 'AT_LEAST_CUT_OFF'; readonly column: CountColumn; readonly cutOff: CountCutOff };

export const ALWAYS: Condition = { op: 'ALL', of: [] };
export const NEVER: Condition = { op: 'ANY', of: [] };

export function all(...of: readonly Condition[]): Condition {
  return { op: 'ALL', of };
}

export function any(...of: readonly Condition[]): Condition {
  return { op: 'ANY', of };
}

export function isIn(column: ChoiceColumn, ...values: readonly string[]): Condition {
  return { op: 'IN', column, values };
}

export function isNull(column: PresenceColumn): Condition {
  return { op: 'IS_NULL', column };
}

export function notNull(column: PresenceColumn): Condition {
  return { op: 'NOT_NULL', column };
}

export function before(column: DayColumn, cutOff: DayCutOff): Condition {
  return { op: 'BEFORE', column, cutOff };
}

export function onOrAfter(column: DayColumn, cutOff: DayCutOff): Condition {
  return { op: 'ON_OR_AFTER', column, cutOff };
}

type Subject = { readonly summary: ActionSummary; readonly cutOffs: CutOffs };

/** Whether a condition holds for an action on the day of the cut-offs. */
export function holds(condition: Condition, subject: Subject): boolean {
  if (condition.op === 'ALL') return condition.of.every((one) => holds(one, subject));
  if (condition.op === 'ANY') return condition.of.some((one) => holds(one, subject));
  if (condition.op === 'BEFORE' || condition.op === 'ON_OR_AFTER') {
    return holdsForDay(condition, subject);
  }
  return holdsForValue(condition, subject.summary, subject.cutOffs);
}

function holdsForDay(
  { op, column, cutOff }: Extract<Condition, { readonly cutOff: DayCutOff }>,
  { summary, cutOffs }: Subject,
): boolean {
  const day = summary[column];
  if (day === null) return false;
  return op === 'BEFORE' ? day < cutOffs[cutOff] : day >= cutOffs[cutOff];
}

function holdsForValue(
  condition: Exclude<Condition, { readonly op: 'ALL' | 'ANY' | 'BEFORE' | 'ON_OR_AFTER' }>,
  summary: ActionSummary,
  cutOffs: CutOffs,
): boolean {
  switch (condition.op) {
    case 'IN':
      return condition.values.includes(summary[condition.column] ?? '');
    case 'IS_NULL':
      return summary[condition.column] === null;
    case 'NOT_NULL':
      return summary[condition.column] !== null;
    case 'AT_LEAST':
      return summary[condition.column] >= condition.value;
    case 'AT_LEAST_CUT_OFF':
      return summary[condition.column] >= cutOffs[condition.cutOff];
  }
}
