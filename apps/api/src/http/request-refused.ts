import { randomUUID } from 'node:crypto';
import { loadCatalogue, type TopLevelErrorCode } from '@opvolging/messages';
import type { Response } from 'express';
import { languageOf } from './request-language';

export interface Refusal {
  readonly status: number;
  readonly code: TopLevelErrorCode;
  readonly retryAfterMs?: number;
  /** Under which the log tells more; a new one where it does not. */
  readonly requestId?: string;
}

/** A request that never reached GraphQL is refused in the same form as one that did. */
export function requestRefused(response: Response, refusal: Refusal): void {
  const { status, code, retryAfterMs, requestId = randomUUID() } = refusal;
  const later = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (retryAfterMs !== undefined) {
    response.setHeader('Retry-After', Math.ceil(retryAfterMs / 1000));
  }
  response.setHeader('Cache-Control', 'no-store');
  response.status(status);
  void loadCatalogue(languageOf(response.req, null)).then(({ errors }) =>
    response.json({
      errors: [{ message: errors.request[code], extensions: { code, requestId, ...later } }],
    }),
  );
}
