import { Injectable } from '@nestjs/common';
import {
  UnitOfWork,
  type RequestContext,
  type SqlConnection,
  type Transaction,
} from '@opvolging/api-kernel';
import {
  accepted,
  acceptInvitation,
  checkPassword,
  refused,
  type Instant,
  type Result,
  type RuleViolation,
} from '@opvolging/domain';
import { peopleWithIds, type PersonRecord } from '../person/person-rows';
import { PersonStore } from '../person/person-store';
import type { Arrival } from '../session/arrival';
import { PasswordHasher } from '../session/password-hasher';
import { SessionStore } from '../session/session-store';
import { AcceptInvitationInput } from './accept-invitation.input';
import { InvitationStore, type InvitationRecord } from './invitation-store';

interface Pending {
  readonly invitation: InvitationRecord;
  readonly person: PersonRecord;
}

/** Who holds a link that works sets the password, and with it the account opens. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonStore,
    private readonly invitations: InvitationStore,
    private readonly passwords: PasswordHasher,
    private readonly sessions: SessionStore,
  ) {}

  async accept(ctx: RequestContext, input: AcceptInvitationInput): Promise<Arrival> {
    const passwordHash = await this.hashOfGoodPassword(ctx, input);
    const command = { name: 'acceptInvitation', inputClass: AcceptInvitationInput, input };
    let token: string | null = null;
    const outcome = await this.unitOfWork.run(ctx, command, async (tx) => {
      const pending = await this.pending(tx, input.token, tx.now);
      if (!pending.ok) {
        return pending;
      }
      if (!passwordHash) {
        return refused(...weaknesses(input, pending.value));
      }
      if (!(await this.invitations.use(tx, pending.value.invitation))) {
        return refused({ code: 'INVITATION_USED' });
      }
      token = await this.open(tx, pending.value, passwordHash);
      return accepted({ personId: pending.value.person.id });
    });
    return { outcome, token };
  }

  /** Hashing is slow and runs before the unit of work; what does not pass is not hashed at all. */
  private async hashOfGoodPassword(
    ctx: RequestContext,
    input: AcceptInvitationInput,
  ): Promise<string | null> {
    const pending = await this.pending(ctx, input.token, ctx.now);
    await ctx.release();
    const good = pending.ok && weaknesses(input, pending.value).length === 0;
    return good ? this.passwords.hash(input.password) : null;
  }

  private async pending(
    connection: SqlConnection,
    secret: string,
    now: Instant,
  ): Promise<Result<Pending>> {
    const invitation = await this.invitations.find(connection, secret);
    const people = await peopleWithIds(connection, invitation ? [invitation.personId] : []);
    const person = people.get(invitation?.personId ?? '');
    if (!invitation || !person) {
      return refused({ code: 'NOT_FOUND', path: ['token'] });
    }
    const usable = acceptInvitation(invitation, now);
    return usable.ok ? accepted({ invitation, person }) : usable;
  }

  private async open(tx: Transaction, { person }: Pending, passwordHash: string): Promise<string> {
    await this.people.save(tx, { before: person, now: { accountState: 'ACTIVE' }, passwordHash });
    await this.sessions.endAll(tx, person.id);
    if (tx.ctx.facts.sessionId) {
      await this.sessions.end(tx, tx.ctx.facts.sessionId);
    }
    return this.sessions.open(tx, person.id);
  }
}

function weaknesses({ password }: AcceptInvitationInput, { person }: Pending): RuleViolation[] {
  return checkPassword(password, person.email).map((violation) => ({
    ...violation,
    path: ['password'],
  }));
}
