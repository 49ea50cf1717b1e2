import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@opvolging/api-kernel';
import { stringify } from 'csv-stringify/sync';
import { actionAddress } from './action-address';
import { ACTION_CSV_COLUMNS } from './action-csv-columns';
import type { ActionView } from './action-view';
import { ActionQueries } from './action.queries';
import { inertCell } from './inert-cell';

const ROWS_AT_ONCE = 500;
const BYTE_ORDER_MARK = '\uFEFF';

/** The list of actions as a file: the same conditions, order and rights as the screen. */
@Injectable()
export class ActionExport {
  constructor(private readonly queries: ActionQueries) {}

  /** CSV with a heading in the reader's language, some hundreds of rows at a time. */
  async *csv(ctx: RequestContext, params: URLSearchParams): AsyncGenerator<string> {
    const { catalogue } = ctx;
    const address = actionAddress(params);
    const headings = ACTION_CSV_COLUMNS.map(({ heading }) => heading(catalogue));
    let after: string | undefined;
    let lines = BYTE_ORDER_MARK + csvLines([headings]);
    do {
      const page = await this.queries.list(ctx, { ...address, first: ROWS_AT_ONCE, after });
      const rows = await Promise.all(page.nodes.map((action) => cellsOf(ctx, action)));
      yield lines + csvLines(rows);
      lines = '';
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
    } while (after !== undefined);
  }
}

function cellsOf({ catalogue }: RequestContext, action: ActionView): Promise<string[]> {
  return Promise.all(
    ACTION_CSV_COLUMNS.map(async ({ cell }) => inertCell((await cell(action, catalogue)) ?? '')),
  );
}

function csvLines(rows: string[][]): string {
  return stringify(rows, { record_delimiter: '\r\n' });
}
