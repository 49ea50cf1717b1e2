import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import type { SqlValue } from '../database/sql-connection';

export interface SqlStatement {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** SQLite takes 32,766 parameters in a statement, PostgreSQL 65,535. */
const MOST_PARAMETERS = 30_000;

/**
 * INSERTs of whole rows, many in one statement. All columns of the product are plain text and numbers, so that nothing
 * has to be converted; the query builder of TypeORM would only cost time.
 */
export function insertsInto(
  { tableName, columns }: EntityMetadata,
  rows: readonly ObjectLiteral[],
): readonly SqlStatement[] {
  const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const row = `(${columns.map(() => '?').join(', ')})`;
  const atOnce = Math.floor(MOST_PARAMETERS / columns.length);
  const statements: SqlStatement[] = [];
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows.slice(start, start + atOnce);
    statements.push({
      sql: `INSERT INTO "${tableName}" (${names}) VALUES ${some.map(() => row).join(', ')}`,
      parameters: some.flatMap((one) =>
        columns.map(({ propertyName }): SqlValue => one[propertyName] ?? null),
      ),
    });
  }
  return statements;
}

/** UPDATE of the named columns, up to its conditions; what is undefined stays as it is. */
export function updateOf(
  { tableName, columns }: EntityMetadata,
  values: ObjectLiteral,
): SqlStatement {
  const set = columns.filter(({ propertyName }) => values[propertyName] !== undefined);
  const assignments = set.map(({ databaseName }) => `"${databaseName}" = ?`);
  return {
    sql: `UPDATE "${tableName}" SET ${assignments.join(', ')}`,
    parameters: set.map(({ propertyName }): SqlValue => values[propertyName]),
  };
}
