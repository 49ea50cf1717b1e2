import { Injectable } from '@nestjs/common';
import {
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Transaction,
} from '@opvolging/api-kernel';
import { accepted, normaliseEmail, refused, ROLES, type RuleViolation } from '@opvolging/domain';
import type { PersonRecord } from '../person/person-rows';
import { PersonStore } from '../person/person-store';
import { InvitationStore } from './invitation-store';
import { InvitePersonInput } from './invite-person.input';
import { RenewInvitationInput } from './renew-invitation.input';

/** The secret is known to this answer alone: a repeat with the same key names the person, without a link. */
export interface Invited {
  readonly outcome: Outcome<{ personId: string }>;
  readonly secret: string | null;
}

@Injectable()
export class InvitationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonStore,
    private readonly invitations: InvitationStore,
  ) {}

  async invite(ctx: RequestContext, input: InvitePersonInput): Promise<Invited> {
    const command = { name: 'invitePerson', inputClass: InvitePersonInput, input };
    let secret: string | null = null;
    const outcome = await this.unitOfWork.run(ctx, command, async (tx, valid) => {
      await tx.nextMoment();
      const known = await this.people.findByEmail(tx, normaliseEmail(valid.email));
      const violations = await this.objections(tx, valid, known);
      if (violations.length > 0) {
        return refused(...violations);
      }
      const personId = await this.enrol(tx, valid, known);
      secret = await this.invitations.issue(tx, personId);
      return accepted({ personId });
    });
    return { outcome, secret };
  }

  async renew(ctx: RequestContext, input: RenewInvitationInput): Promise<Invited> {
    const command = { name: 'renewInvitation', inputClass: RenewInvitationInput, input };
    let secret: string | null = null;
    const outcome = await this.unitOfWork.run(ctx, command, async (tx, valid) => {
      const before = await this.people.find(tx, valid.personId);
      if (!before) {
        return refused({ code: 'NOT_FOUND', path: ['personId'] });
      }
      if (before.accountState === 'CLOSED') {
        return refused({ code: 'ACCOUNT_IS_CLOSED' });
      }
      await this.people.save(tx, { before, now: {}, expectedVersion: valid.expectedVersion });
      secret = await this.invitations.issue(tx, before.id);
      return accepted({ personId: before.id });
    });
    return { outcome, secret };
  }

  private async objections(
    tx: Transaction,
    { organisationId }: InvitePersonInput,
    known: PersonRecord | null,
  ): Promise<RuleViolation[]> {
    const organisations = await tx.query('SELECT id FROM organisation WHERE id = ?', [
      organisationId,
    ]);
    const taken = known !== null && known.accountState !== 'CLOSED';
    return [
      ...(taken ? [{ code: 'DUPLICATE', path: ['email'] }] : []),
      ...(organisations.length === 0
        ? [{ code: 'UNKNOWN_REFERENCE', path: ['organisationId'] }]
        : []),
    ];
  }

  /** Who left and is invited again is the same person, without the old password. */
  private async enrol(
    tx: Transaction,
    { name, email, organisationId, roles: given }: InvitePersonInput,
    known: PersonRecord | null,
  ): Promise<string> {
    const roles = ROLES.filter((role) => given.includes(role));
    const accountState = 'INVITED' as const;
    if (known) {
      const now = { name, organisationId, roles, accountState };
      await this.people.save(tx, { before: known, now, passwordHash: null });
      return known.id;
    }
    const id = tx.newId();
    const address = normaliseEmail(email);
    const person = { id, name, email: address, organisationId, roles, accountState };
    await this.people.add(tx, { ...person, language: null, passwordHash: null });
    return id;
  }
}
