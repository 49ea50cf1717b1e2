import type { Transaction } from '@opvolging/api-kernel';
import { normaliseEmail, type Role } from '@opvolging/domain';
import { OrganisationStore } from '../organisation/organisation-store';
import { PersonStore } from '../person/person-store';

export interface PersonToSeed {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
}

export interface PeopleToSeed {
  readonly people: readonly PersonToSeed[];
  /** Organisations without people of their own; those of the people come by themselves. */
  readonly organisations?: readonly string[];
  /** One password for all, hashed before the unit of work began. */
  readonly passwordHash: string;
}

export interface SeededPeople {
  readonly personIds: ReadonlyMap<string, string>;
  readonly organisationIds: ReadonlyMap<string, string>;
}

/** Active accounts for demo and tests in an empty programme; ids by e-mail address and by name. */
export async function seedPeople(
  tx: Transaction,
  { people, organisations = [], passwordHash }: PeopleToSeed,
): Promise<SeededPeople> {
  const names = new Set([...people.map(({ organisation }) => organisation), ...organisations]);
  const organisationIds = new Map<string, string>();
  for (const name of names) {
    organisationIds.set(name, await new OrganisationStore().add(tx, name));
  }
  const personIds = new Map<string, string>();
  for (const { name, email, organisation, roles } of people) {
    const id = tx.newId();
    await new PersonStore().add(tx, {
      id,
      name,
      email: normaliseEmail(email),
      organisationId: organisationIds.get(organisation) ?? null,
      accountState: 'ACTIVE',
      language: null,
      roles,
      passwordHash,
    });
    personIds.set(email, id);
  }
  return { personIds, organisationIds };
}
