import { ForbiddenError, type Transaction } from '@opvolging/api-kernel';
import {
  accepted,
  acceptRound,
  mayCommand,
  parseIsoWeek,
  refused,
  reviewCheckIn,
  submissionViolations,
  type CheckInContext,
  type CheckInSituation,
  type IsoWeek,
  type Result,
  type RuleViolation,
} from '@opvolging/domain';
import type { ReviewedCheckIn } from '../check-in/check-in-store';
import { draftOf } from './check-in-drafts';
import type { CheckInInput } from './inputs/check-in.input';
import type { SubmitCheckInsInput } from './inputs/submit-check-ins.input';

export type Situations = ReadonlyMap<string, CheckInSituation>;

/** What needs no action to be known: the round, and how many reports about which actions. */
export function openRound(
  tx: Transaction,
  { round, checkIns }: SubmitCheckInsInput,
): Result<{ readonly round: IsoWeek; readonly late: boolean }> {
  const week = parseIsoWeek(round);
  if (week === null) return refused({ code: 'INVALID_FORMAT', path: ['round'] });
  const open = acceptRound(week, tx.now);
  const violations = [
    ...(open.ok ? [] : open.violations.map((found) => ({ ...found, path: ['round'] }))),
    ...submissionViolations(checkIns),
  ];
  return open.ok && violations.length === 0
    ? accepted({ round: week, late: open.value.late })
    : refused(...violations);
}

/** Which reports name an action that is not there. */
export function unknownActions(
  checkIns: readonly CheckInInput[],
  situations: Situations,
): readonly RuleViolation[] {
  return checkIns.flatMap(({ actionId }, index) =>
    situations.has(actionId)
      ? []
      : [{ code: 'NOT_FOUND', path: ['checkIns', String(index), 'actionId'] }],
  );
}

/** Everybody reports on own actions only, read inside the unit; the office also for an owner. */
export function assertMayReport(tx: Transaction, situations: Situations): void {
  for (const { action } of situations.values()) {
    if (!mayCommand(tx.viewer, action, 'CHECK_IN')) throw new ForbiddenError();
  }
}

/** Every report with all that is wrong in it, each finding at its place in the submission. */
export function reviewAll(
  checkIns: readonly CheckInInput[],
  situations: Situations,
  ctx: CheckInContext,
): {
  readonly reviewed: readonly ReviewedCheckIn[];
  readonly violations: readonly RuleViolation[];
} {
  const reviewed: ReviewedCheckIn[] = [];
  const violations: RuleViolation[] = [];
  for (const [index, input] of checkIns.entries()) {
    const situation = situations.get(input.actionId);
    if (!situation) continue;
    const result = reviewCheckIn(draftOf(input), situation, ctx);
    if (result.ok) {
      reviewed.push({ before: situation.action, outcome: result.value });
    } else {
      violations.push(...placed(result.violations, index));
    }
  }
  return { reviewed, violations };
}

function placed(violations: readonly RuleViolation[], index: number): readonly RuleViolation[] {
  return violations.map((found) => ({
    ...found,
    path: ['checkIns', String(index), ...(found.path ?? [])],
  }));
}
