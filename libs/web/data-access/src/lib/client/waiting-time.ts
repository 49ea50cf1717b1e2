import type { ApolloLink } from '@apollo/client/link';
import type { GraphQLFormattedError } from 'graphql';

const REPEATABLE: readonly unknown[] = ['RATE_LIMITED', 'BUSY', 'SERVICE_UNAVAILABLE'];
const USUAL_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 10_000;

/**
 * How long to wait before sending the same request again; null when repeating is of no use.
 * Nothing was done when the server says that it is busy, and an idempotency key stays the same.
 */
export function waitingTime({ errors = [] }: ApolloLink.Result): number | null {
  const busy = errors.find(({ extensions }) => REPEATABLE.includes(extensions?.['code']));
  if (busy === undefined) return null;
  const wait = askedWait(busy);
  return wait <= LONGEST_WAIT_MS ? wait : null;
}

function askedWait({ extensions }: GraphQLFormattedError): number {
  const asked = extensions?.['retryAfterMs'];
  return typeof asked === 'number' ? asked : USUAL_WAIT_MS;
}
