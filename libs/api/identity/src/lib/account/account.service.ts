import { Injectable } from '@nestjs/common';
import {
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Transaction,
} from '@opvolging/api-kernel';
import {
  accepted,
  changeRoles,
  closeAccount,
  refused,
  type Account,
  type AccountContext,
} from '@opvolging/domain';
import type { PersonRecord } from '../person/person-rows';
import { PersonStore } from '../person/person-store';
import { SessionStore } from '../session/session-store';
import { AccountClosings } from './account-closings';
import { ChangeRolesInput } from './change-roles.input';
import { CloseAccountInput } from './close-account.input';
import { InvitationStore } from './invitation-store';

type Changed = Promise<Outcome<{ personId: string }>>;

@Injectable()
export class AccountService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonStore,
    private readonly sessions: SessionStore,
    private readonly invitations: InvitationStore,
    private readonly closings: AccountClosings,
  ) {}

  changeRoles(ctx: RequestContext, input: ChangeRolesInput): Changed {
    const command = { name: 'changeRoles', inputClass: ChangeRolesInput, input };
    return this.unitOfWork.run(ctx, command, async (tx, { personId, roles, expectedVersion }) => {
      const context = await this.accountContext(tx);
      const before = await this.people.find(tx, personId);
      if (!before) {
        return refused({ code: 'NOT_FOUND', path: ['personId'] });
      }
      const changed = changeRoles(accountOf(before), roles, context);
      if (!changed.ok) {
        return changed;
      }
      const now = { roles: changed.value.roles };
      await this.people.save(tx, { before, now, expectedVersion });
      // Other rights begin with another token, so that an old one is worth nothing.
      await this.sessions.endAll(tx, personId);
      return accepted({ personId });
    });
  }

  close(ctx: RequestContext, input: CloseAccountInput): Changed {
    const command = { name: 'closeAccount', inputClass: CloseAccountInput, input };
    return this.unitOfWork.run(ctx, command, async (tx, valid) => {
      const { personId, expectedVersion, reason = null } = valid;
      const context = await this.accountContext(tx);
      const before = await this.people.find(tx, personId);
      if (!before) {
        return refused({ code: 'NOT_FOUND', path: ['personId'] });
      }
      const closed = closeAccount(accountOf(before), context);
      if (!closed.ok) {
        return closed;
      }
      const now = { accountState: closed.value.state };
      await this.people.save(tx, { before, now, expectedVersion, reason });
      await this.sessions.endAll(tx, personId);
      await this.invitations.withdrawAll(tx, personId);
      await this.closings.closed(tx, personId);
      return accepted({ personId });
    });
  }

  /** Takes its place in the order of changes first, so that nobody else changes who is of the office meanwhile. */
  private async accountContext(tx: Transaction): Promise<AccountContext> {
    await tx.nextMoment();
    const activeOfficeIds = await this.people.activeOfficeIds(tx);
    return { actorId: tx.viewer.personId, activeOfficeIds };
  }
}

function accountOf({ id, accountState, roles }: PersonRecord): Account {
  return { personId: id, state: accountState, roles };
}
