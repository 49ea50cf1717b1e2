import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  BusyError,
  Clock,
  Database,
  RequestContext,
  RequestError,
  ViewerSource,
  type ContextFacts,
  type SignedIn,
} from '@opvolging/api-kernel';
import { loadCatalogue } from '@opvolging/messages';
import type { Request, Response } from 'express';
import { rememberSession } from '../http/in-flight';
import { languageOf } from '../http/request-language';

export interface GraphqlContext {
  readonly ctx: RequestContext;
  readonly request: Request;
  readonly response: Response;
}

/** Makes the context of one request: who, when, in which language. */
@Injectable()
export class ContextFactory {
  constructor(
    private readonly viewers: ViewerSource,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async graphqlContext(request: Request, response: Response): Promise<GraphqlContext> {
    const ctx = await this.contextOf(request).catch(busyAsAnswer);
    rememberSession(response, ctx.facts.sessionId !== null);
    response.once('close', () => void ctx.release());
    return { ctx, request, response };
  }

  async contextOf(request: Request): Promise<RequestContext> {
    const signedIn = await this.viewers.signedIn(request);
    const language = languageOf(request, signedIn?.language ?? null);
    return new RequestContext(
      {
        ...whoOf(signedIn),
        language,
        catalogue: await loadCatalogue(language),
        requestId: randomUUID(),
        origin: request.socket.remoteAddress ?? '',
        now: this.clock.now(),
        today: this.clock.today(),
      },
      this.database,
    );
  }
}

function whoOf(signedIn: SignedIn | null): Pick<ContextFacts, 'viewer' | 'sessionId'> {
  return signedIn
    ? { viewer: signedIn.viewer, sessionId: signedIn.sessionId }
    : { viewer: null, sessionId: null };
}

/** A context that cannot be made in time is answered like any other work that must wait. */
function busyAsAnswer(error: unknown): never {
  throw error instanceof BusyError
    ? new RequestError('BUSY', 503, { retryAfterMs: error.retryAfterMs })
    : error;
}
