import type { Request, RequestHandler } from 'express';
import { requestRefused } from './request-refused';

/**
 * Refuses what another site sends in a visitor's name: an Origin whose host is neither that of the public address
 * nor the Host header, or a request that the browser itself calls cross-site.
 */
export function ownOrigin(publicUrl: string | null): RequestHandler {
  const publicHost = publicUrl ? new URL(publicUrl).host : null;
  return (request, response, next) => {
    if (request.method === 'GET' || isOwn(request, publicHost)) {
      next();
    } else {
      requestRefused(response, { status: 403, code: 'CSRF_REJECTED' });
    }
  };
}

function isOwn({ headers }: Request, publicHost: string | null): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') {
    return false;
  }
  if (!headers.origin) {
    return true;
  }
  const host = hostOf(headers.origin);
  return host !== null && (host === publicHost || host === headers.host);
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
