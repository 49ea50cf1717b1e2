import { placeholders, type Transaction } from '@opvolging/api-kernel';
import type { Action } from '@opvolging/domain';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { ActionPartnerEntity } from '../tables/action-partner.entity';
import { ActionProblemEntity } from '../tables/action-problem.entity';

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

/** Brings the problems and partners of an action in line with its new state. */
export async function writeRelations(
  tx: Transaction,
  before: Action | null,
  after: Action,
): Promise<void> {
  for (const { entity, ids, row, end } of RELATIONS) {
    const stood = before ? ids(before) : [];
    const stands = ids(after);
    const gone = stood.filter((id) => !stands.includes(id));
    if (gone.length > 0) {
      await tx.execute(`${end} IN (${placeholders(gone)})`, [after.id, ...gone]);
    }
    const come = stands.filter((id) => !stood.includes(id));
    await tx.insert(
      entity,
      come.map((id) => row(after.id, id)),
    );
  }
}
