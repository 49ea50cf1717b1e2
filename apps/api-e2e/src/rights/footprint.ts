import type { TestService } from '../identity/start-service';

declare const DATABASE: 'sqlite' | 'postgres';

const COLUMNS = {
  sqlite: `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) c
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'`,
  postgres: `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
    WHERE table_schema = 'public'`,
};
const TELLS_REFUSALS = 'audit_event';

/**
 * What a change would leave behind: the newest revision, how many rows each table has, and the sum of their versions.
 * Cheap enough to ask around every refusal, however much a test has made before.
 */
export async function footprints(api: TestService): Promise<() => Promise<object | undefined>> {
  const columns = await api.rows<{ table: string; column: string }>(COLUMNS[DATABASE]);
  const named = new Set(columns.map(({ table }) => table));
  const tables = [...named].filter((table) => table !== TELLS_REFUSALS).sort();
  const counts = tables.map((table) => `(SELECT COUNT(*) FROM ${table}) AS ${table}_rows`);
  const versions = columns.flatMap(({ table, column }) =>
    column === 'version' ? [`(SELECT SUM(version) FROM ${table}) AS ${table}_versions`] : [],
  );
  const asked = [...counts, ...versions, '(SELECT seq FROM revision_clock) AS newest_revision'];
  return async () => (await api.rows<object>(`SELECT ${asked.join(', ')}`))[0];
}
