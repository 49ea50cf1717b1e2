import type { Limits } from '@opvolging/api-kernel';
import type { Request, RequestHandler } from 'express';
import { requestRefused } from './request-refused';

const RETRY_AFTER_MS = 1_000;

/** How many requests run at once, in all and per session (per address without one); more hear BUSY and lose nothing. */
export function inFlight(limits: Limits): RequestHandler {
  const running = new Map<string, number>();
  let total = 0;
  return (request, response, next) => {
    const key = sessionOf(request) ?? `address ${request.socket.remoteAddress}`;
    const most = sessionOf(request) ? limits.IN_FLIGHT_SESSION : limits.IN_FLIGHT_ANONYMOUS;
    const own = running.get(key) ?? 0;
    if (own >= most || total >= limits.IN_FLIGHT_TOTAL) {
      requestRefused(response, { status: 503, code: 'BUSY', retryAfterMs: RETRY_AFTER_MS });
      return;
    }
    total += 1;
    running.set(key, own + 1);
    response.once('close', () => {
      total -= 1;
      const left = (running.get(key) ?? 1) - 1;
      if (left > 0) {
        running.set(key, left);
      } else {
        running.delete(key);
      }
    });
    next();
  };
}

function sessionOf({ headers }: Request): string | null {
  return /(?:^|;\s*)(?:__Host-)?sid=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? null;
}
