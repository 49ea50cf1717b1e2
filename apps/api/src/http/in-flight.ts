import type { Limits } from '@opvolging/api-kernel';
import type { Request, RequestHandler, Response } from 'express';
import { LRUCache } from 'lru-cache';
import { requestRefused } from './request-refused';

const RETRY_AFTER_MS = 1_000;

const MOST_REMEMBERED = 10_000;
const OF_A_SESSION = 'ofASession';

/**
 * How many requests run at once, in all and per session (per address without one); more hear BUSY and lose nothing.
 * A cookie counts as a session once a request with it came from somebody, so that invented ones make no room.
 */
export function inFlight(limits: Limits): RequestHandler {
  const running = new Map<string, number>();
  const known = new LRUCache<string, true>({ max: MOST_REMEMBERED });
  let total = 0;
  return (request, response, next) => {
    const token = tokenOf(request);
    const session = token !== null && known.has(token) ? token : null;
    const key = session ?? `address ${request.socket.remoteAddress}`;
    const most = session ? limits.IN_FLIGHT_SESSION : limits.IN_FLIGHT_ANONYMOUS;
    const own = running.get(key) ?? 0;
    if (own >= most || total >= limits.IN_FLIGHT_TOTAL) {
      requestRefused(response, { status: 503, code: 'BUSY', retryAfterMs: RETRY_AFTER_MS });
      return;
    }
    total += 1;
    running.set(key, own + 1);
    response.once('close', () => {
      remember(known, token, response.locals[OF_A_SESSION]);
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

/** Tells, once it is known, whether the cookie of a request belongs to an open session. */
export function rememberSession(response: Response, isOpen: boolean): void {
  response.locals[OF_A_SESSION] = isOpen;
}

function remember(known: LRUCache<string, true>, token: string | null, isOpen: unknown): void {
  if (token === null) return;
  if (isOpen === true) known.set(token, true);
  if (isOpen === false) known.delete(token);
}

function tokenOf({ headers }: Request): string | null {
  return /(?:^|;\s*)(?:__Host-)?sid=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? null;
}
