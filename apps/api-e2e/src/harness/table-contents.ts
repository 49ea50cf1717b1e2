import { createHash } from 'node:crypto';
import type { Database } from '@opvolging/api-kernel';

/** Number of rows and a digest of them, per table. */
export type TableContents = Readonly<Record<string, string>>;

interface Column {
  readonly table: string;
  readonly column: string;
}
interface Table {
  readonly name: string;
  readonly rows: number;
  readonly lines: string | null;
}

const COLUMNS = {
  sqlite: `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) c
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY 1, 2`,
  postgres: `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
    WHERE table_schema = 'public' ORDER BY 1, 2`,
};
/** All rows of a table as one value, whatever their order: the database writes them out far quicker than the tests. */
const LINES = {
  sqlite: (table: string, columns: readonly string[]) => {
    const line = columns.map((column) => `quote("${column}")`).join(` || ',' || `);
    return `SELECT '${table}' AS name, COUNT(*) AS "rows", group_concat(line, char(10)) AS lines
      FROM (SELECT ${line} AS line FROM "${table}" ORDER BY 1) AS written`;
  },
  postgres: (table: string, columns: readonly string[]) => {
    const line = `ROW(${columns.map((column) => `"${column}"`).join(', ')})::text`;
    return `SELECT '${table}' AS name, COUNT(*) AS "rows", md5(string_agg(line, chr(10) ORDER BY line)) AS lines
      FROM (SELECT ${line} AS line FROM "${table}") AS written`;
  },
};
/** Every request may touch its session, whatever it does; the other table is of the tools. */
const TOUCHED = 'touched_ms';
const OF_THE_TOOLS = 'migration';

/** What stands in every table of one moment, so that a test can say that nothing at all changed. */
export async function tableContents(
  database: Database,
  except: readonly string[] = [],
): Promise<TableContents> {
  const reader = await database.beginRead();
  const columns = await reader.query<Column>(COLUMNS[database.dialect]);
  const asked = columns.filter(
    ({ table, column }) => column !== TOUCHED && ![OF_THE_TOOLS, ...except].includes(table),
  );
  const statements = [...byTable(asked)].map(([table, names]) =>
    LINES[database.dialect](table, names),
  );
  const tables = await reader.query<Table>(statements.join(' UNION ALL '));
  await reader.end();
  return Object.fromEntries(tables.map((table) => [table.name, digest(table)]));
}

function byTable(columns: readonly Column[]): ReadonlyMap<string, readonly string[]> {
  const tables = new Map<string, readonly string[]>();
  for (const { table, column } of columns) {
    tables.set(table, [...(tables.get(table) ?? []), column]);
  }
  return tables;
}

function digest({ rows, lines }: Table): string {
  const hash = createHash('sha256')
    .update(lines ?? '')
    .digest('hex');
  return `${rows} rows ${hash.slice(0, 12)}`;
}
