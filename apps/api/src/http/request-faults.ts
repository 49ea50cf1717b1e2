import { randomUUID } from 'node:crypto';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { BusyError, RequestError } from '@opvolging/api-kernel';
import { TOP_LEVEL_ERROR_CODES, type TopLevelErrorCode } from '@opvolging/messages';
import type { Response } from 'express';
import type { Logger } from 'pino';
import { requestRefused, type Refusal } from './request-refused';

/** A code tells GraphQL enough; a file tells it by its status too. */
const STATUSES: Readonly<Partial<Record<TopLevelErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
};

/** What goes wrong outside GraphQL is answered in the same form too; the inside goes to the log alone. */
@Catch()
export class RequestFaults implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  /** GraphQL answers its own errors and takes them as they are. */
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') {
      return error;
    }
    const response = host.switchToHttp().getResponse<Response>();
    const refusal = { ...refusalFor(error), requestId: randomUUID() };
    if (refusal.status === 500) {
      this.logger.error({ requestId: refusal.requestId, err: error }, 'fault');
    }
    if (response.headersSent) {
      // Half a file must not look like a whole one.
      response.destroy();
    } else {
      forget(response);
      requestRefused(response, refusal);
    }
    return undefined;
  }
}

function refusalFor(error: unknown): Refusal {
  if (error instanceof BusyError) {
    return { status: 503, code: 'BUSY', retryAfterMs: error.retryAfterMs };
  }
  if (error instanceof RequestError) {
    return refusedIn(error);
  }
  const status = error instanceof HttpException ? error.getStatus() : 500;
  if (status === 404) return { status, code: 'NOT_FOUND' };
  if (status === 503) return { status, code: 'SERVICE_UNAVAILABLE' };
  return status < 500 ? { status, code: 'BAD_REQUEST' } : { status, code: 'INTERNAL_SERVER_ERROR' };
}

/** What the reading layer refuses, such as a moment that does not exist. */
function refusedIn({ extensions }: RequestError): Refusal {
  const code = TOP_LEVEL_ERROR_CODES.find((one) => one === extensions['code']) ?? 'BAD_REQUEST';
  return { status: STATUSES[code] ?? 400, code };
}

/** The answer is no file any more. */
function forget(response: Response): void {
  response.removeHeader('Content-Type');
  response.removeHeader('Content-Disposition');
}
