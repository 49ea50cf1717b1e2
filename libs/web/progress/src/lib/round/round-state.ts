import { acceptRound, closesAt, type Instant, type IsoWeek } from '@opvolging/domain';

export interface RoundState {
  readonly round: IsoWeek;
  readonly closesAt: Instant;
  readonly is: 'OPEN' | 'LATE' | 'NOT_OPEN';
}

/** Whether reports are taken, by the clock of this device; the server's own round of now is always open. */
export function roundState(
  round: IsoWeek,
  { now, isCurrent }: { readonly now: Instant; readonly isCurrent: boolean },
): RoundState {
  const closing = closesAt(round);
  const accepted = acceptRound(round, now);
  if (!accepted.ok && !isCurrent) return { round, closesAt: closing, is: 'NOT_OPEN' };
  return { round, closesAt: closing, is: now >= closing ? 'LATE' : 'OPEN' };
}
