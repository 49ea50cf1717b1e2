import type DataLoader from 'dataloader';
import {
  loaderOf,
  placeholders,
  type RequestContext,
  type SqlConnection,
  type SqlValue,
} from '@opvolging/api-kernel';
import type { Action, Problem } from '@opvolging/domain';
import { atMoment, type Moment } from './moment';

export interface AggregateStates {
  action: Action;
  problem: Problem;
}
type Entity = keyof AggregateStates;

interface StateRow {
  readonly entity_id: string;
  readonly state: string;
}

/** Whole aggregates as they stood at a moment, from their last revision; one statement for any number. */
export function aggregateStates<Kind extends Entity>(
  ctx: RequestContext,
  entity: Kind,
  moment: Moment,
): DataLoader<string, AggregateStates[Kind] | null> {
  return loaderOf(ctx, atMoment(`state:${entity}`, moment), (ids: readonly string[]) =>
    lastStates(ctx, entity, { ids, seq: moment.seq }),
  );
}

/** The last states in the order of the ids; null for what was not there. */
export async function lastStates<Kind extends Entity>(
  connection: SqlConnection,
  entity: Kind,
  { ids, seq }: { readonly ids: readonly string[]; readonly seq: number | null },
): Promise<(AggregateStates[Kind] | null)[]> {
  const parameters: SqlValue[] = [entity, ...ids, ...(seq === null ? [] : [seq])];
  const rows = await connection.query<StateRow>(
    `SELECT r.entity_id, r.state
       FROM (SELECT max(seq) AS seq FROM revision
              WHERE entity = ? AND entity_id IN (${placeholders(ids)})${seq === null ? '' : ' AND seq <= ?'}
              GROUP BY entity_id) last
       JOIN revision r ON r.seq = last.seq`,
    parameters,
  );
  const byId = new Map(
    rows.map((row) => [row.entity_id, parsed<AggregateStates[Kind]>(row.state)]),
  );
  return ids.map((id) => byId.get(id) ?? null);
}

/** What was written as an aggregate is read back as one. */
function parsed<State>(json: string): State {
  return JSON.parse(json);
}
