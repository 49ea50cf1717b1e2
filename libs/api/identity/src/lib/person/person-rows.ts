import { placeholders, type SqlConnection, type SqlValue } from '@opvolging/api-kernel';
import { ROLES, type AccountState, type Role } from '@opvolging/domain';
import type { PersonState } from './person-state';

/** A person as the tables hold one, roles and organisation gathered. */
export interface PersonRecord extends PersonState {
  readonly organisationName: string | null;
  readonly organisationVersion: number | null;
}

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation_id: string | null;
  readonly organisation_name: string | null;
  readonly organisation_version: number | null;
  readonly account_state: AccountState;
  readonly language: string | null;
  readonly version: number;
  readonly role: Role | null;
}

const ONE_ROW_PER_ROLE = `SELECT p.id, p.name, p.email, p.organisation_id, o.name AS organisation_name,
    o.version AS organisation_version, p.account_state, p.language, p.version, r.role
  FROM person p
  LEFT JOIN organisation o ON o.id = p.organisation_id
  LEFT JOIN person_role r ON r.person_id = p.id`;

export async function peopleWithIds(
  connection: SqlConnection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonRecord>> {
  const sql = `${ONE_ROW_PER_ROLE} WHERE p.id IN (${placeholders(ids)})`;
  return gather(await rowsOf(connection, sql, ids));
}

export async function personWithEmail(
  connection: SqlConnection,
  email: string,
): Promise<PersonRecord | null> {
  const rows = await rowsOf(connection, `${ONE_ROW_PER_ROLE} WHERE p.email = ?`, [email]);
  return [...gather(rows).values()][0] ?? null;
}

function rowsOf(
  connection: SqlConnection,
  sql: string,
  parameters: readonly SqlValue[],
): Promise<PersonRow[]> {
  return connection.query<PersonRow>(sql, parameters);
}

function gather(rows: readonly PersonRow[]): ReadonlyMap<string, PersonRecord> {
  const rolesOf = new Map<string, Set<Role>>();
  for (const { id, role } of rows) {
    const roles = rolesOf.get(id) ?? new Set();
    rolesOf.set(id, role ? roles.add(role) : roles);
  }
  return new Map(rows.map((row) => [row.id, recordOf(row, rolesOf.get(row.id))]));
}

function recordOf(row: PersonRow, roles: ReadonlySet<Role> | undefined): PersonRecord {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    organisationVersion: row.organisation_version,
    accountState: row.account_state,
    language: row.language,
    roles: ROLES.filter((role) => roles?.has(role)),
    version: row.version,
  };
}
