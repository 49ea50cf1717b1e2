import type { CheckIn, IsoWeek } from './check-in';
import { standingInOrder } from './standing.rules';

/** From this many rounds in a row on, "no change" needs a line that says what holds the action. */
export const STREAK_THAT_NEEDS_A_LINE = 3;

/** How many rounds in a row the last standing reports said "no change"; two in one round count once. */
export function unchangedStreak(checkIns: readonly CheckIn[]): number {
  return streakRounds(checkIns).size;
}

/** The streak as it would be with one more "no change" in this round. */
export function streakWith(checkIns: readonly CheckIn[], round: IsoWeek): number {
  return new Set([...streakRounds(checkIns), round]).size;
}

function streakRounds(checkIns: readonly CheckIn[]): ReadonlySet<IsoWeek> {
  const latestFirst = [...standingInOrder(checkIns)].reverse();
  const change = latestFirst.findIndex(({ unchanged }) => !unchanged);
  const unchanged = change === -1 ? latestFirst : latestFirst.slice(0, change);
  return new Set(unchanged.map(({ round }) => round));
}
