import { placeholders, type Transaction } from '@opvolging/api-kernel';
import type { Action } from '@opvolging/domain';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { AssignmentEntity } from '../tables/assignment.entity';
import { MilestoneMoveEntity } from '../tables/milestone-move.entity';
import { MilestoneEntity } from '../tables/milestone.entity';
import { TitledLinkEntity } from '../tables/titled-link.entity';
import { assignmentRows } from './assignment-rows';
import { linkRows } from './link-rows';
import { milestoneRows, moveRows } from './milestone-rows';
import { rowDifference } from './row-difference';

type PartRow = ObjectLiteral & { readonly id: string };

interface PartTable {
  readonly entity: EntityTarget<ObjectLiteral>;
  readonly rows: (action: Action) => PartRow[];
  /** Statement that ends rows, up to the list of their ids. */
  readonly end: string;
}

/** Parents first. Only an unconfirmed plan loses assignments and milestones; its revisions keep them. */
const PARTS: readonly PartTable[] = [
  { entity: AssignmentEntity, rows: assignmentRows, end: 'DELETE FROM assignment' },
  { entity: MilestoneEntity, rows: milestoneRows, end: 'DELETE FROM milestone' },
  { entity: MilestoneMoveEntity, rows: moveRows, end: 'DELETE FROM milestone_move' },
  {
    entity: TitledLinkEntity,
    rows: linkRows,
    end: 'UPDATE titled_link SET removed = 1, milestone_id = NULL',
  },
];

/** Brings the tables of an action's parts in line with its new state, writing only what differs. */
export async function writeParts(
  tx: Transaction,
  before: Action | null,
  after: Action,
): Promise<void> {
  const parts = PARTS.map((part) => ({
    ...part,
    ...rowDifference(before ? part.rows(before) : [], part.rows(after)),
  }));
  for (const { end, removed } of parts.toReversed()) {
    const ids = removed.map(({ id }) => id);
    if (ids.length > 0) await tx.execute(`${end} WHERE id IN (${placeholders(ids)})`, ids);
  }
  for (const { entity, added, changed } of parts) {
    await tx.insert(entity, [...added]);
    for (const row of changed) await updateRow(tx, entity, row);
  }
}

async function updateRow(
  tx: Transaction,
  entity: EntityTarget<ObjectLiteral>,
  { id, ...columns }: PartRow,
): Promise<void> {
  const update = tx.manager.createQueryBuilder().update(entity).set(columns);
  await update.where('id = :id', { id }).execute();
}
