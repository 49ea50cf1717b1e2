import { createHash } from 'node:crypto';
import type { Database, Row } from '@opvolging/api-kernel';

/** Number of rows and a digest of them, per table. */
export type TableContents = Readonly<Record<string, string>>;

const TABLES = {
  sqlite: `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`,
  postgres: `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
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
  const contents: Record<string, string> = {};
  const tables = await reader.query<{ name: string }>(TABLES[database.dialect]);
  const names = tables.map(({ name }) => name).sort();
  for (const name of names.filter((one) => ![OF_THE_TOOLS, ...except].includes(one))) {
    contents[name] = digest(await reader.query(`SELECT * FROM ${name}`));
  }
  await reader.end();
  return contents;
}

function digest(rows: readonly Row[]): string {
  const lines = rows.map((row) => JSON.stringify({ ...row, [TOUCHED]: null }));
  const hash = createHash('sha256').update(lines.sort().join('\n')).digest('hex');
  return `${rows.length} rows ${hash.slice(0, 12)}`;
}
