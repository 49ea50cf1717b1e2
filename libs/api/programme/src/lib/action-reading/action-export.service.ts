import { Injectable } from '@nestjs/common';
import { Settings, UnitOfWork, type RequestContext } from '@opvolging/api-kernel';
import { accepted } from '@opvolging/domain';
import { stringify } from 'csv-stringify/sync';
import { actionAddress, type ActionAddress } from './action-address';
import { ACTION_CSV_COLUMNS } from './action-csv-columns';
import type { ActionView } from './action-view';
import { ActionQueries } from './action.queries';
import { aggregateStates } from './aggregate-states.loader';
import { inertCell } from './inert-cell';

/** Many enough to cost few statements; few enough that what is read for them never outlives a moment. */
const ROWS_AT_ONCE = 200;
const BYTE_ORDER_MARK = '\uFEFF';

class ExportActionsCommand {}

/** The list of actions as a file: the same conditions, order and rights as the screen. */
@Injectable()
export class ActionExport {
  constructor(
    private readonly queries: ActionQueries,
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  /** CSV with a heading in the reader's language, some hundreds of rows at a time. */
  async *csv(ctx: RequestContext, params: URLSearchParams): AsyncGenerator<string> {
    const { catalogue } = ctx;
    const address = actionAddress(params);
    await this.auditMany(ctx, address);
    const headings = ACTION_CSV_COLUMNS.map(({ heading }) => heading(catalogue));
    let after: string | undefined;
    let lines = BYTE_ORDER_MARK + csvLines([headings]);
    do {
      const page = await this.queries.list(ctx, { ...address, first: ROWS_AT_ONCE, after });
      const rows = await Promise.all(page.nodes.map((action) => cellsOf(ctx, action)));
      yield lines + csvLines(rows);
      forgetStates(ctx, page.nodes);
      lines = '';
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
    } while (after !== undefined);
  }

  /** That much of the programme leaves in one file is told before the first row of it leaves. */
  private async auditMany(ctx: RequestContext, address: ActionAddress): Promise<void> {
    const { totalCount } = await this.queries.list(ctx, { ...address, first: 1 });
    if (totalCount <= this.settings.limits.EXPORT_ROWS_UNAUDITED) return;
    const command = { name: 'exportActions', inputClass: ExportActionsCommand, input: {} };
    await this.unitOfWork.run(ctx, command, async (tx) => {
      tx.touched.add(`actions:${totalCount}`);
      return accepted({});
    });
  }
}

async function cellsOf({ catalogue }: RequestContext, action: ActionView): Promise<string[]> {
  const cells = await Promise.all(ACTION_CSV_COLUMNS.map(({ cell }) => cell(action, catalogue)));
  return cells.map((cell) => inertCell(cell ?? ''));
}

/** The rows that were written are not read again; thousands of whole actions would stay in memory. */
function forgetStates(ctx: RequestContext, [one]: readonly ActionView[]): void {
  if (one) aggregateStates(ctx, 'action', one.moment).clearAll();
}

function csvLines(rows: string[][]): string {
  return stringify(rows, { record_delimiter: '\r\n' });
}
