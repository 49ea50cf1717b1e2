import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@opvolging/api-kernel';
import { acceptInvitation, invitationExpiresAt } from '@opvolging/domain';
import { peopleWithIds } from '../person/person-rows';
import { organisationOf } from '../person/person-view';
import { InvitationStore } from './invitation-store';
import type { InvitationObject } from './invitation.object';

@Injectable()
export class InvitationQueries {
  constructor(private readonly invitations: InvitationStore) {}

  /** Unknown, used, withdrawn and expired look the same. */
  async byToken(ctx: RequestContext, token: string): Promise<InvitationObject | null> {
    const invitation = await this.invitations.find(ctx, token);
    if (!invitation || !acceptInvitation(invitation, ctx.now).ok) {
      return null;
    }
    const person = (await peopleWithIds(ctx, [invitation.personId])).get(invitation.personId);
    return person
      ? {
          name: person.name,
          email: person.email,
          organisation: organisationOf(person),
          roles: person.roles,
          expiresAt: invitationExpiresAt(invitation.issuedAt),
        }
      : null;
  }
}
