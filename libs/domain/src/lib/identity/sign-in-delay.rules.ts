import type { Instant } from '../calendar/day';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
export const SIGN_IN_WINDOW = 15 * MINUTE;
export const SIGN_IN_FREE_FAILURES = 5;
const FIRST_DELAY = 30 * SECOND;
const LONGEST_DELAY = 15 * MINUTE;

/**
 * Milliseconds to wait after so many failures on one account within 15 minutes: none up to the fourth, half a minute
 * from the fifth, doubling to at most 15 minutes. Nobody is locked out for good, so nobody can lock another out.
 */
export function signInDelay(failures: number): number {
  if (failures < SIGN_IN_FREE_FAILURES) return 0;
  return Math.min(FIRST_DELAY * 2 ** (failures - SIGN_IN_FREE_FAILURES), LONGEST_DELAY);
}

/** Milliseconds until the next attempt is looked at; zero when it may come now. */
export function signInWait(failedAt: readonly Instant[], now: Instant): number {
  const recent = failedAt.filter((at) => at > now - SIGN_IN_WINDOW && at <= now);
  if (recent.length === 0) return 0;
  return Math.max(0, Math.max(...recent) + signInDelay(recent.length) - now);
}
