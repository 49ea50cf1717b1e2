import type { Outcome } from '@opvolging/api-kernel';

/** Somebody came in, or was refused; the token goes into the cookie and nowhere else. */
export interface Arrival {
  readonly outcome: Outcome<{ personId: string }>;
  readonly token: string | null;
}
