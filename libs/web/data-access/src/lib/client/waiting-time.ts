import type { ApolloLink } from '@apollo/client/link';

const REPEATABLE = ['RATE_LIMITED', 'BUSY', 'SERVICE_UNAVAILABLE'];
const USUAL_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 10_000;

/**
 * How long to wait before sending the same request again; null when repeating is of no use.
 * Nothing was done when the server says that it is busy, and an idempotency key stays the same.
 */
export function waitingTime(result: ApolloLink.Result): number | null {
  const error = result.errors?.[0];
  const code = error?.extensions?.['code'];
  if (typeof code !== 'string' || !REPEATABLE.includes(code)) return null;
  const asked = error?.extensions?.['retryAfterMs'];
  const wait = typeof asked === 'number' ? asked : USUAL_WAIT_MS;
  return wait <= LONGEST_WAIT_MS ? wait : null;
}
