import { placeholders, type Transaction } from '@opvolging/api-kernel';
import type { Action } from '@opvolging/domain';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { AssignmentEntity } from '../tables/assignment.entity';
import { MilestoneMoveEntity } from '../tables/milestone-move.entity';
import { MilestoneEntity } from '../tables/milestone.entity';
import { TitledLinkEntity } from '../tables/titled-link.entity';
import { assignmentRows } from './assignment-rows';
import type { ChangedAction } from './changed-action';
import { linkRows } from './link-rows';
import { milestoneRows, moveRows } from './milestone-rows';
import { rowDifference, type RowDifference } from './row-difference';

type PartRow = ObjectLiteral & { readonly id: string };

interface PartTable {
  readonly entity: EntityTarget<PartRow>;
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

/** Brings the tables of the parts of actions in line with their new state, writing only what differs. */
export async function writeParts(
  tx: Transaction,
  changes: readonly ChangedAction[],
): Promise<void> {
  const parts = PARTS.map((part) => ({ ...part, ...differenceIn(part, changes) }));
  for (const { end, removed } of parts.toReversed()) {
    const ids = removed.map(({ id }) => id);
    if (ids.length > 0) await tx.execute(`${end} WHERE id IN (${placeholders(ids)})`, ids);
  }
  for (const { entity, added, changed } of parts) {
    await tx.insert(entity, [...added]);
    for (const { id, ...columns } of changed) await tx.update(entity, id, columns);
  }
}

function differenceIn(
  { rows }: PartTable,
  changes: readonly ChangedAction[],
): RowDifference<PartRow> {
  const stood = changes.flatMap(({ before }) => (before ? rows(before) : []));
  return rowDifference(
    stood,
    changes.flatMap(({ after }) => rows(after)),
  );
}
