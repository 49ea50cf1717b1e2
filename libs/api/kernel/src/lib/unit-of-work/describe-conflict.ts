import type { RuleViolation } from '@opvolging/domain';
import type { RequestContext } from '../context/request-context';
import type { ConflictDetailsObject } from '../errors/user-error.object';

interface RevisionRow {
  readonly version: number;
  readonly state: string;
  readonly at_ms: number;
  readonly actor_id: string | null;
  readonly actor_name: string | null;
}

/** What happened to an aggregate since the version that somebody expected. */
export async function describeConflict(
  ctx: RequestContext,
  details: NonNullable<RuleViolation['details']>,
): Promise<ConflictDetailsObject | null> {
  const rows = await ctx.query<RevisionRow>(
    `SELECT r.version, r.state, r.at_ms, r.actor_id, p.name AS actor_name
       FROM revision r LEFT JOIN person p ON p.id = r.actor_id
      WHERE r.entity = ? AND r.entity_id = ? AND r.version >= ? ORDER BY r.seq`,
    [String(details['entity']), String(details['entityId']), Number(details['expectedVersion'])],
  );
  const last = rows.at(-1);
  if (!last) {
    return null;
  }
  return {
    currentVersion: last.version,
    changedById: last.actor_id,
    changedByName: last.actor_name,
    changedAt: last.at_ms,
    changedFields: changedFields(rows[0]?.state ?? '{}', last.state),
  };
}

function changedFields(before: string, after: string): string[] {
  const was: Record<string, unknown> = JSON.parse(before);
  const is: Record<string, unknown> = JSON.parse(after);
  return Object.keys(is)
    .filter((key) => key !== 'version' && JSON.stringify(was[key]) !== JSON.stringify(is[key]))
    .sort();
}
