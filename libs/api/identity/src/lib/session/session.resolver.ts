import type { ServerResponse } from 'node:http';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, RequestContext } from '@opvolging/api-kernel';
import { SignInPayloadObject, SignOutPayloadObject } from '../viewer/viewer.payloads';
import { ArrivalDesk } from './arrival-desk';
import { SessionCookie } from './session-cookie';
import { SignInInput } from './sign-in.input';
import { SignInService } from './sign-in.service';
import { SignOutService } from './sign-out.service';

@Resolver()
export class SessionResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly signOuts: SignOutService,
    private readonly arrivals: ArrivalDesk,
    private readonly cookie: SessionCookie,
  ) {}

  @Allow('ANYONE')
  @Mutation(() => SignInPayloadObject, {
    description:
      'Opens a session in a cookie; after five failures within 15 minutes it asks to wait.',
  })
  async signIn(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SignInInput,
    @Context('response') response: ServerResponse,
  ): Promise<SignInPayloadObject> {
    return this.arrivals.receive(ctx, response, await this.signIns.signIn(ctx, input));
  }

  @Allow('ANYONE')
  @Mutation(() => SignOutPayloadObject, { description: 'Ends the session on the server too.' })
  async signOut(
    @Ctx() ctx: RequestContext,
    @Context('response') response: ServerResponse,
  ): Promise<SignOutPayloadObject> {
    await this.signOuts.signOut(ctx);
    this.cookie.clear(response);
    return { userErrors: [] };
  }
}
