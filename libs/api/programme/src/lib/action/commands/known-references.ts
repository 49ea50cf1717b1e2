import { placeholders, type SqlConnection } from '@opvolging/api-kernel';
import type { RuleViolation } from '@opvolging/domain';

/** Ids that an input names, with their place in it. */
export type Named = readonly (readonly [id: string, ...path: string[]])[];

/** One place for a single id; none when it was left out. */
export function namedOne(id: string | null | undefined, ...path: string[]): Named {
  return id ? [[id, ...path]] : [];
}

/** A place for each id of a list. */
export function namedList(ids: readonly string[] | null | undefined, ...path: string[]): Named {
  return (ids ?? []).map((id, index) => [id, ...path, String(index)]);
}

/** Somebody who can sign in and take part: who left, was only invited, or only reads, cannot be asked. */
export function unknownPeople(connection: SqlConnection, named: Named): Promise<RuleViolation[]> {
  return unknown(named, (ids) =>
    connection.query<{ id: string }>(
      `SELECT p.id FROM person p WHERE p.account_state = 'ACTIVE' AND p.id IN (${placeholders(ids)})
          AND EXISTS (SELECT 1 FROM person_role r
                       WHERE r.person_id = p.id AND r.role IN ('OFFICE', 'MEMBER'))`,
      ids,
    ),
  );
}

export function unknownOrganisations(
  connection: SqlConnection,
  named: Named,
): Promise<RuleViolation[]> {
  return unknown(named, (ids) =>
    connection.query<{ id: string }>(
      `SELECT id FROM organisation WHERE id IN (${placeholders(ids)})`,
      ids,
    ),
  );
}

export function unknownActions(connection: SqlConnection, named: Named): Promise<RuleViolation[]> {
  return unknown(named, (ids) =>
    connection.query<{ id: string }>(
      `SELECT id FROM action WHERE id IN (${placeholders(ids)})`,
      ids,
    ),
  );
}

async function unknown(
  named: Named,
  load: (ids: string[]) => Promise<{ readonly id: string }[]>,
): Promise<RuleViolation[]> {
  if (named.length === 0) return [];
  const found = await load([...new Set(named.map(([id]) => id))]);
  const known = new Set(found.map(({ id }) => id));
  return named.flatMap(([id, ...path]) =>
    known.has(id) ? [] : [{ code: 'UNKNOWN_REFERENCE', path }],
  );
}
