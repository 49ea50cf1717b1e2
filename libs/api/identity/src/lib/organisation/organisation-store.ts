import { Injectable } from '@nestjs/common';
import type { Transaction } from '@opvolging/api-kernel';
import { sortKeyOf } from '../search/sort-key';
import { OrganisationEntity } from './organisation.entity';

@Injectable()
export class OrganisationStore {
  /** The same name in other capitals or accents is the same organisation. */
  async isKnown(tx: Transaction, name: string): Promise<boolean> {
    const rows = await tx.query('SELECT id FROM organisation WHERE name = ? OR sort_key = ?', [
      name,
      sortKeyOf(name),
    ]);
    return rows.length > 0;
  }

  async add(tx: Transaction, name: string): Promise<string> {
    const state = { id: tx.newId(), name, version: 1 };
    await tx.insert(OrganisationEntity, { ...state, sortKey: sortKeyOf(name) });
    await tx.revise({ entity: 'organisation', id: state.id, version: 1, state });
    return state.id;
  }
}
