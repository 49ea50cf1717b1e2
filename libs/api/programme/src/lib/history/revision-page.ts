import {
  pageOf,
  type Connection,
  type PageArgs,
  type RequestContext,
  type SqlValue,
} from '@opvolging/api-kernel';
import type { Instant } from '@opvolging/domain';
import type { Moment } from '../action-reading/moment';

/** One revision beside the one before it. */
export interface RevisionRow {
  readonly seq: number;
  readonly at_ms: Instant;
  readonly actor_id: string | null;
  readonly on_behalf_of_id: string | null;
  readonly on_behalf_reason: string | null;
  readonly command: string;
  readonly reason: string | null;
  readonly state: string;
  readonly state_before: string | null;
}

export interface RevisionPageRequest extends PageArgs {
  readonly entity: 'action' | 'problem';
  readonly id: string;
  readonly moment: Moment;
}

/** The revisions of one aggregate up to a moment, newest first. */
export function revisionPage<Node>(
  ctx: RequestContext,
  { entity, id, moment: { seq }, ...page }: RevisionPageRequest,
  toNode: (row: RevisionRow) => Node,
): Promise<Connection<Node>> {
  const parameters: SqlValue[] = [entity, id, ...(seq === null ? [] : [seq])];
  return pageOf(
    ctx,
    {
      select: `r.seq, r.at_ms, r.actor_id, r.on_behalf_of_id, r.on_behalf_reason, r.command, r.reason,
        r.state, b.state AS state_before`,
      from: `revision r LEFT JOIN revision b
        ON b.entity = r.entity AND b.entity_id = r.entity_id AND b.version = r.version - 1`,
      where: `r.entity = ? AND r.entity_id = ?${seq === null ? '' : ' AND r.seq <= ?'}`,
      parameters,
      sortKey: 'r.seq',
      tieKey: 'r.seq',
      descending: true,
      scope: `history:${entity}:${id}:${seq}:${ctx.viewer.personId}`,
      toNode,
    },
    page,
  );
}
