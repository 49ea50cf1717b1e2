import type { Response } from 'express';

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly retryAfterMs?: number;
}

/** A request that never reached GraphQL is refused in the same form as one that did. */
export function requestRefused(response: Response, { status, code, retryAfterMs }: Refusal): void {
  const later = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (retryAfterMs !== undefined) {
    response.setHeader('Retry-After', Math.ceil(retryAfterMs / 1000));
  }
  response.status(status).json({ errors: [{ message: code, extensions: { code, ...later } }] });
}
