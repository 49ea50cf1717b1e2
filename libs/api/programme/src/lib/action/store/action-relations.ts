import { placeholders, type Transaction } from '@opvolging/api-kernel';
import type { Action } from '@opvolging/domain';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { ActionPartnerEntity } from '../tables/action-partner.entity';
import { ActionProblemEntity } from '../tables/action-problem.entity';
import type { ChangedAction } from './changed-action';

interface Relation {
  readonly entity: EntityTarget<ObjectLiteral>;
  readonly ids: (action: Action) => readonly string[];
  readonly row: (actionId: string, id: string) => ObjectLiteral;
  /** Statement that ends relations, up to the list of their ids. */
  readonly end: string;
}

const RELATIONS: readonly Relation[] = [
  {
    entity: ActionProblemEntity,
    ids: ({ problemIds }) => problemIds,
    row: (actionId, problemId) => ({ actionId, problemId }),
    end: 'DELETE FROM action_problem WHERE action_id = ? AND problem_id',
  },
  {
    entity: ActionPartnerEntity,
    ids: ({ partnerIds }) => partnerIds,
    row: (actionId, organisationId) => ({ actionId, organisationId }),
    end: 'DELETE FROM action_partner WHERE action_id = ? AND organisation_id',
  },
];

/** Brings the problems and partners of actions in line with their new state. */
export async function writeRelations(
  tx: Transaction,
  changes: readonly ChangedAction[],
): Promise<void> {
  for (const { entity, ids, row, end } of RELATIONS) {
    const come: ObjectLiteral[] = [];
    for (const { before, after } of changes) {
      const stood = before ? ids(before) : [];
      const stands = ids(after);
      const gone = stood.filter((id) => !stands.includes(id));
      if (gone.length > 0) {
        await tx.execute(`${end} IN (${placeholders(gone)})`, [after.id, ...gone]);
      }
      come.push(...stands.filter((id) => !stood.includes(id)).map((id) => row(after.id, id)));
    }
    await tx.insert(entity, come);
  }
}
