import type { Database, Row } from '@opvolging/api-kernel';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const INSTANT = /\b1\d{12}\b/g;
const DAY_MS = 86_400_000;
/** Where a row stands in the order depends on how many were written at once; who and when do not. */
const PLACES = ['seq', 'version_seq'];

/** All rows of a table with people, codes and days in place of ids and instants, in an order of their own. */
export async function generatedRows(
  database: Database,
  table: string,
  where = '1 = 1',
): Promise<readonly string[]> {
  const reader = await database.beginRead();
  const names = await reader.query<{ id: string; name: string }>(
    `SELECT id, email AS name FROM person UNION ALL SELECT id, code FROM action
      UNION ALL SELECT id, code FROM problem`,
  );
  const known = new Map(names.map(({ id, name }) => [id, name]));
  const rows = await reader.query(`SELECT * FROM ${table} WHERE ${where}`);
  await reader.end();
  return rows.map((row) => comparable(row, known)).sort();
}

/** Other ids, such as those of milestones, are named by the order in which the row tells them. */
function comparable(row: Row, known: ReadonlyMap<string, string>): string {
  const others = new Map<string, string>();
  const nameOf = (id: string): string => {
    const name = known.get(id) ?? others.get(id) ?? `other ${others.size}`;
    if (!known.has(id)) others.set(id, name);
    return name;
  };
  const text = JSON.stringify(row, (key, value) => (PLACES.includes(key) ? null : value));
  return text
    .replace(ID, nameOf)
    .replace(INSTANT, (instant) => `day ${Math.floor(Number(instant) / DAY_MS)}`);
}
