import { placeholders, type SqlConnection } from '@opvolging/api-kernel';
import type { RuleViolation } from '@opvolging/domain';
import type { CheckInInput } from './inputs/check-in.input';

type Asked = { readonly id: string; readonly path: readonly string[] };
type Column = 'organisationId' | 'personId';

/** Whoever is asked for help must be there: an organisation of the list, or a person who can sign in. */
export async function unknownHelpers(
  connection: SqlConnection,
  checkIns: readonly CheckInInput[],
): Promise<readonly RuleViolation[]> {
  const organisations = askedIn(checkIns, 'organisationId');
  const people = askedIn(checkIns, 'personId');
  return [
    ...(await missing(connection, organisations, 'SELECT id FROM organisation WHERE id')),
    ...(await missing(
      connection,
      people,
      "SELECT id FROM person WHERE account_state = 'ACTIVE' AND id",
    )),
  ];
}

function askedIn(checkIns: readonly CheckInInput[], column: Column): readonly Asked[] {
  return checkIns.flatMap(({ help }, index) => {
    const id = help?.[column];
    return id ? [{ id, path: ['checkIns', String(index), 'help', column] }] : [];
  });
}

async function missing(
  connection: SqlConnection,
  asked: readonly Asked[],
  select: string,
): Promise<readonly RuleViolation[]> {
  if (asked.length === 0) return [];
  const ids = [...new Set(asked.map(({ id }) => id))];
  const rows = await connection.query<{ id: string }>(`${select} IN (${placeholders(ids)})`, ids);
  const known = new Set(rows.map(({ id }) => id));
  return asked
    .filter(({ id }) => !known.has(id))
    .map(({ path }) => ({ code: 'UNKNOWN_REFERENCE', path }));
}
