import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, RequestContext, type Outcome } from '@opvolging/api-kernel';
import { personById } from '../person/person.loader';
import { InvitePersonPayloadObject, PersonPayloadObject } from '../person/person.payloads';
import { AccountService } from './account.service';
import { ChangeRolesInput } from './change-roles.input';
import { CloseAccountInput } from './close-account.input';
import { InvitationLink } from './invitation-link';
import { InvitationService, type Invited } from './invitation.service';
import { InvitePersonInput } from './invite-person.input';
import { RenewInvitationInput } from './renew-invitation.input';

@Resolver()
export class AccountResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly invitations: InvitationService,
    private readonly link: InvitationLink,
  ) {}

  @Allow('person:manage')
  @Mutation(() => InvitePersonPayloadObject, {
    description: 'Adds somebody who sets a password by a link; the office hands the link over.',
  })
  async invitePerson(
    @Ctx() ctx: RequestContext,
    @Args('input') input: InvitePersonInput,
  ): Promise<InvitePersonPayloadObject> {
    return this.withLink(ctx, await this.invitations.invite(ctx, input));
  }

  @Allow('person:manage')
  @Mutation(() => InvitePersonPayloadObject, {
    description: 'Makes a new link; the one before it stops working.',
  })
  async renewInvitation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RenewInvitationInput,
  ): Promise<InvitePersonPayloadObject> {
    return this.withLink(ctx, await this.invitations.renew(ctx, input));
  }

  @Allow('person:manage')
  @Mutation(() => PersonPayloadObject, {
    description: 'Gives and ends roles at once; the person signs in again.',
  })
  async changeRoles(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ChangeRolesInput,
  ): Promise<PersonPayloadObject> {
    return payload(ctx, await this.accounts.changeRoles(ctx, input));
  }

  @Allow('person:manage')
  @Mutation(() => PersonPayloadObject, {
    description: 'Ends access at once; what the person owned or watched waits for someone new.',
  })
  async closeAccount(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CloseAccountInput,
  ): Promise<PersonPayloadObject> {
    return payload(ctx, await this.accounts.close(ctx, input));
  }

  private async withLink(
    ctx: RequestContext,
    { outcome, secret }: Invited,
  ): Promise<InvitePersonPayloadObject> {
    const link = outcome.ok && secret ? this.link.to(secret) : null;
    return { ...(await payload(ctx, outcome)), link };
  }
}

async function payload(
  ctx: RequestContext,
  outcome: Outcome<{ personId: string }>,
): Promise<PersonPayloadObject> {
  return outcome.ok
    ? { person: await personById(ctx).load(outcome.value.personId), userErrors: [] }
    : { person: null, userErrors: outcome.userErrors };
}
