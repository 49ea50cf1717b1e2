import type { Action } from '../action/action';
import type { CommandContext } from '../action/command-context';
import { reverseMovesOf } from '../action/move-reversal.rules';
import { settle, violation, when } from '../action/violation';
import type { Instant } from '../calendar/day';
import type { Result } from '../result/result';
import type { CheckIn, HelpRequest } from './check-in';
import type { ProgressViolation } from './check-in-situation';

export const UNDO_MINUTES = 10;

export interface Submission {
  readonly id: string;
  readonly senderId: string;
  readonly at: Instant;
  readonly undone: boolean;
}

/** The submission with all that it touched, as it stands now. */
export interface UndoSituation {
  readonly submission: Submission;
  readonly actions: readonly Action[];
  /** All reports on those actions. */
  readonly checkIns: readonly CheckIn[];
  /** The requests that the submission asked. */
  readonly helpRequests: readonly HelpRequest[];
}

/** Only what changed. */
export interface UndoOutcome {
  readonly actions: readonly Action[];
  readonly checkIns: readonly CheckIn[];
  readonly helpRequests: readonly HelpRequest[];
}

/** Until when the sender can still take it back. */
export function undoableUntil(submission: Pick<Submission, 'at'>): Instant {
  return submission.at + UNDO_MINUTES * 60_000;
}

/**
 * Within ten minutes the sender takes back the whole submission: reports and requests are withdrawn, what they
 * superseded stands again, date moves are reversed by an entry that counts as no move. Refused when something later
 * builds on it.
 */
export function undoSubmission(
  situation: UndoSituation,
  ctx: CommandContext,
): Result<UndoOutcome, ProgressViolation> {
  const { submission } = situation;
  const violations = [
    ...when(
      submission.senderId !== ctx.actor.personId,
      violation('UNDO_BY_ANOTHER', ['submissionId']),
    ),
    ...when(submission.undone, violation('UNDO_DONE_BEFORE', ['submissionId'])),
    ...when(
      ctx.now > undoableUntil(submission),
      violation('UNDO_TOO_LATE', ['submissionId'], { minutes: UNDO_MINUTES }),
    ),
    ...builtUpon(situation, ctx),
  ];
  return settle(violations, () => undone(situation, ctx));
}

/** A later report, an answered request, a date moved again or a milestone met, a completion asked or a stop. */
function builtUpon(situation: UndoSituation, ctx: CommandContext): readonly ProgressViolation[] {
  return situation.actions.flatMap((action) =>
    when(
      hasLaterReport(situation, action.id) ||
        situation.helpRequests.some((one) => one.actionId === action.id && isAnswered(one)) ||
        !reverseMovesOf(action, situation.submission.id, ctx).ok ||
        action.completionRequest !== null ||
        action.phase === 'STOPPED',
      violation('UNDO_BUILT_UPON', ['submissionId'], { action: action.code }),
    ),
  );
}

/** Taken back by the asker is no answer. */
function isAnswered({ state }: HelpRequest): boolean {
  return state !== 'OPEN' && state !== 'WITHDRAWN';
}

function hasLaterReport({ submission, checkIns }: UndoSituation, actionId: string): boolean {
  const onAction = checkIns.filter((one) => one.actionId === actionId);
  const own = onAction.find((one) => one.submissionId === submission.id);
  return onAction.some(
    (one) =>
      one.state === 'STANDING' &&
      one.submissionId !== submission.id &&
      (one.correctsId === own?.id || one.receivedAt > submission.at),
  );
}

function undone(situation: UndoSituation, ctx: CommandContext): UndoOutcome {
  const { submission, actions, checkIns, helpRequests } = situation;
  const mine = checkIns.filter((one) => one.submissionId === submission.id);
  const corrected = new Set(mine.map(({ correctsId }) => correctsId));
  const again = checkIns.filter(({ id, state }) => state === 'SUPERSEDED' && corrected.has(id));
  return {
    checkIns: [
      ...mine.map((one) => ({ ...one, state: 'WITHDRAWN' as const })),
      ...again.map((one) => ({ ...one, state: 'STANDING' as const })),
    ],
    helpRequests: helpRequests.map((one) => ({ ...one, state: 'WITHDRAWN' as const })),
    actions: actions.flatMap((action) => {
      const reversed = reverseMovesOf(action, submission.id, ctx);
      return reversed.ok && reversed.value !== action ? [reversed.value] : [];
    }),
  };
}
