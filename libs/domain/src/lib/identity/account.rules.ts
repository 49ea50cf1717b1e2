import { settle, when } from '../action/violation';
import type { Result, RuleViolation } from '../result/result';
import type { Account } from './account';
import type { IdentityRuleCode } from './identity-rule-codes';
import { ROLES } from './role';
import type { Role } from './role';

export type AccountViolation = RuleViolation<IdentityRuleCode>;

/** Read inside the unit that writes, so that two office people cannot close each other at once. */
export interface AccountContext {
  readonly actorId: string;
  /** Everybody with an ACTIVE account and the role OFFICE, now. */
  readonly activeOfficeIds: readonly string[];
}

function leavesNoOffice(account: Account, { activeOfficeIds }: AccountContext): boolean {
  return (
    activeOfficeIds.includes(account.personId) &&
    activeOfficeIds.every((id) => id === account.personId)
  );
}

/** The office gives and ends roles, never its own; at least one active account of the office remains. */
export function changeRoles(
  account: Account,
  roles: readonly Role[],
  ctx: AccountContext,
): Result<Account, AccountViolation> {
  const endsOffice = !roles.includes('OFFICE') && leavesNoOffice(account, ctx);
  const violations = [
    ...when(account.state === 'CLOSED', { code: 'ACCOUNT_IS_CLOSED' } as const),
    ...when(account.personId === ctx.actorId, { code: 'ROLES_ARE_OWN' } as const),
    ...when(endsOffice, { code: 'LAST_ADMINISTRATOR' } as const),
  ];
  return settle(violations, () => ({
    ...account,
    roles: ROLES.filter((role) => roles.includes(role)),
  }));
}

/**
 * Closing ends access at once. The roles stay on record; what the person owned or watched shows that nobody answers
 * for it, until someone new has agreed.
 */
export function closeAccount(
  account: Account,
  ctx: AccountContext,
): Result<Account, AccountViolation> {
  const violations = [
    ...when(account.state === 'CLOSED', { code: 'ACCOUNT_IS_CLOSED' } as const),
    ...when(account.personId === ctx.actorId, { code: 'ACCOUNT_IS_OWN' } as const),
    ...when(leavesNoOffice(account, ctx), { code: 'LAST_ADMINISTRATOR' } as const),
  ];
  return settle(violations, () => ({ ...account, state: 'CLOSED' as const }));
}
