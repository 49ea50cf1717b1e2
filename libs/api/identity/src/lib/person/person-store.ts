import { Injectable } from '@nestjs/common';
import { ConflictError, type Transaction } from '@opvolging/api-kernel';
import { PersonRoleEntity } from './person-role.entity';
import { peopleWithIds, personWithEmail, type PersonRecord } from './person-rows';
import { stateOf, type PersonState } from './person-state';
import { PersonEntity } from './person.entity';
import { sortKeyOf } from '../search/sort-key';

export interface NewPerson extends Omit<PersonState, 'version'> {
  readonly passwordHash: string | null;
}

export interface PersonChange {
  readonly before: PersonState;
  readonly now: Partial<Omit<PersonState, 'id' | 'version'>>;
  /** The version that the actor saw; left out where a change cannot overwrite another's. */
  readonly expectedVersion?: number;
  readonly passwordHash?: string | null;
  readonly reason?: string | null;
}

/** Loads and saves people inside a unit of work, each change with its place in the history. */
@Injectable()
export class PersonStore {
  async find(tx: Transaction, id: string): Promise<PersonRecord | null> {
    return (await peopleWithIds(tx, [id])).get(id) ?? null;
  }

  findByEmail(tx: Transaction, email: string): Promise<PersonRecord | null> {
    return personWithEmail(tx, email);
  }

  /** Asked after `tx.nextMoment()`, so that two people of the office cannot close each other at once. */
  async activeOfficeIds(tx: Transaction): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT p.id FROM person p JOIN person_role r ON r.person_id = p.id
        WHERE p.account_state = 'ACTIVE' AND r.role = 'OFFICE'`,
    );
    return rows.map(({ id }) => id);
  }

  async add(tx: Transaction, { passwordHash, ...person }: NewPerson): Promise<void> {
    const state: PersonState = { ...person, version: 1 };
    await tx.insert(PersonEntity, { ...columnsOf(state), id: state.id, version: 1, passwordHash });
    await this.giveRoles(tx, state);
    await tx.revise({ entity: 'person', id: state.id, version: 1, state });
  }

  async save(tx: Transaction, change: PersonChange): Promise<void> {
    const { before, now, passwordHash, reason } = change;
    const { version } = before;
    const seen = change.expectedVersion ?? version;
    // Compared here too: the number that a form brings may be too large for the database to count on from.
    if (seen !== version) throw new ConflictError('person', before.id, seen);
    const after = stateOf({ ...before, ...now, version: version + 1 });
    await tx.updateVersioned(
      PersonEntity,
      { entity: 'person', id: before.id, version },
      { ...columnsOf(after), ...(passwordHash === undefined ? {} : { passwordHash }) },
    );
    if (now.roles) {
      await tx.execute('DELETE FROM person_role WHERE person_id = ?', [before.id]);
      await this.giveRoles(tx, after);
    }
    await tx.revise({
      entity: 'person',
      id: before.id,
      version: after.version,
      state: after,
      reason: reason ?? null,
    });
  }

  private giveRoles(tx: Transaction, { id, roles }: PersonState): Promise<void> {
    return tx.insert(
      PersonRoleEntity,
      roles.map((role) => ({ personId: id, role })),
    );
  }
}

function columnsOf({ name, email, organisationId, accountState, language }: PersonState) {
  return { name, sortKey: sortKeyOf(name), email, organisationId, accountState, language };
}
