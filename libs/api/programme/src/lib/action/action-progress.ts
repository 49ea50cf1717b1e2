import type { Transaction } from '@opvolging/api-kernel';
import type { CheckIn, HelpRequest } from '@opvolging/domain';

export interface ReportedProgress {
  readonly checkIns: readonly CheckIn[];
  readonly helpRequests: readonly HelpRequest[];
}

/** What was reported and asked on actions; the progress scope, which comes later, gives it. */
export abstract class ActionProgress {
  /** By action, also of those on which nothing was reported. */
  abstract loadAll(
    tx: Transaction,
    actionIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReportedProgress>>;

  async load(tx: Transaction, actionId: string): Promise<ReportedProgress> {
    const all = await this.loadAll(tx, [actionId]);
    return all.get(actionId) ?? { checkIns: [], helpRequests: [] };
  }
}
