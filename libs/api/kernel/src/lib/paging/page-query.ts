import type { SqlConnection, SqlValue } from '../database/sql-connection';
import type { Connection } from './connection.object';
import { decodeCursor, encodeCursor } from './cursor';
import type { PageArgs } from './page.input';

export interface PageQuery<Row, Node> {
  /** Columns of the rows; must not be named `sort_key`, `tie_key` or `list_total`. */
  readonly select: string;
  /** FROM and joins; every join keeps at most one row per item. */
  readonly from: string;
  readonly where: string;
  readonly parameters: readonly SqlValue[];
  /** Expression to order by, never null, and the unique column that breaks ties. */
  readonly sortKey: string;
  readonly tieKey: string;
  readonly descending?: boolean;
  /** Names the list, its filter and its viewer, to which the cursor is bound. */
  readonly scope: string;
  /** What a row becomes. */
  readonly toNode: (row: Row) => Node;
}

type Keyed<Row> = Row & {
  readonly sort_key: SqlValue;
  readonly tie_key: SqlValue;
  readonly list_total: number;
};

/** One page by keyset with the count of the whole list, in one statement from the very same conditions. */
export async function pageOf<Row, Node>(
  connection: SqlConnection,
  query: PageQuery<Row, Node>,
  { first, after }: PageArgs,
): Promise<Connection<Node>> {
  const rows = await connection.query<Keyed<Row>>(...pageSql(query, first, after));
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    nodes: page.map(query.toNode),
    totalCount: rows[0]?.list_total ?? (after ? await countOf(connection, query) : 0),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: last ? encodeCursor(query.scope, [last.sort_key, last.tie_key]) : null,
    },
  };
}

/** Behind the end of a list no row carries its count. */
async function countOf(
  connection: SqlConnection,
  query: PageQuery<never, unknown>,
): Promise<number> {
  const [counted] = await connection.query<{ total: number }>(
    `SELECT count(*) AS total FROM ${query.from} WHERE ${query.where}`,
    query.parameters,
  );
  return counted?.total ?? 0;
}

function pageSql(
  query: PageQuery<never, unknown>,
  first: number,
  after: string | undefined,
): [sql: string, parameters: SqlValue[]] {
  const position = after ? decodeCursor(query.scope, after) : [];
  const direction = query.descending ? 'DESC' : 'ASC';
  const beyond = after
    ? ` AND (${query.sortKey}, ${query.tieKey}) ${query.descending ? '<' : '>'} (?, ?)`
    : '';
  const list = `FROM ${query.from} WHERE ${query.where}`;
  // Two tables side by side: a count among the columns would be planned anew for each part of a list made of many.
  const sql = `SELECT page.*, counted.list_total
    FROM (SELECT ${query.select}, ${query.sortKey} AS sort_key, ${query.tieKey} AS tie_key
      ${list}${beyond} ORDER BY ${query.sortKey} ${direction}, ${query.tieKey} ${direction} LIMIT ?) page
    CROSS JOIN (SELECT count(*) AS list_total ${list}) counted
    ORDER BY sort_key ${direction}, tie_key ${direction}`;
  return [sql, [...query.parameters, ...position, first + 1, ...query.parameters]];
}
