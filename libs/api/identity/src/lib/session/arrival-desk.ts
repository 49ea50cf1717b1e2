import type { ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@opvolging/api-kernel';
import type { SignInPayloadObject } from '../viewer/viewer.payloads';
import { ViewerQueries } from '../viewer/viewer.queries';
import type { Arrival } from './arrival';
import { SessionCookie } from './session-cookie';

/** Gives who came in the cookie and the first answer. */
@Injectable()
export class ArrivalDesk {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly viewers: ViewerQueries,
  ) {}

  async receive(
    ctx: RequestContext,
    response: ServerResponse,
    { outcome, token }: Arrival,
  ): Promise<SignInPayloadObject> {
    if (!outcome.ok) {
      return { viewer: null, userErrors: outcome.userErrors };
    }
    if (token) {
      this.cookie.write(response, token);
    }
    return { viewer: await this.viewers.byId(ctx, outcome.value.personId), userErrors: [] };
  }
}
