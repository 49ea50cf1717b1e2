import type { AccountState, Role } from '@opvolging/domain';

/** What history keeps of a person; never the password. */
export interface PersonState {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisationId: string | null;
  readonly accountState: AccountState;
  readonly language: string | null;
  readonly roles: readonly Role[];
  readonly version: number;
}

export function stateOf(person: PersonState): PersonState {
  const { id, name, email, organisationId, accountState, language, roles, version } = person;
  return { id, name, email, organisationId, accountState, language, roles, version };
}
