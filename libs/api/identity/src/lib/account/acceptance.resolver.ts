import type { ServerResponse } from 'node:http';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, RequestContext } from '@opvolging/api-kernel';
import { ArrivalDesk } from '../session/arrival-desk';
import { SignInPayloadObject } from '../viewer/viewer.payloads';
import { AcceptInvitationInput } from './accept-invitation.input';
import { AcceptanceService } from './acceptance.service';
import { InvitationObject } from './invitation.object';
import { InvitationQueries } from './invitation.queries';

@Resolver()
export class AcceptanceResolver {
  constructor(
    private readonly invitations: InvitationQueries,
    private readonly acceptances: AcceptanceService,
    private readonly arrivals: ArrivalDesk,
  ) {}

  @Allow('ANYONE')
  @Query(() => InvitationObject, {
    nullable: true,
    description:
      'A pending invitation by the secret of its link; null when unknown, used or expired.',
  })
  invitation(
    @Ctx() ctx: RequestContext,
    @Args('token', { description: 'The secret at the end of the link.' }) token: string,
  ): Promise<InvitationObject | null> {
    return this.invitations.byToken(ctx, token);
  }

  @Allow('ANYONE')
  @Mutation(() => SignInPayloadObject, {
    description: 'Open without sign-in: the secret of the link is the proof. Signs in.',
  })
  async acceptInvitation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AcceptInvitationInput,
    @Context('response') response: ServerResponse,
  ): Promise<SignInPayloadObject> {
    return this.arrivals.receive(ctx, response, await this.acceptances.accept(ctx, input));
  }
}
