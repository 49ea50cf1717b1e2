import type { Transaction } from '@opvolging/api-kernel';
import type { CheckIn, HelpRequest } from '@opvolging/domain';

/** What was reported and asked on an action; the progress scope, which comes later, gives it. */
export abstract class ActionProgress {
  abstract load(
    tx: Transaction,
    actionId: string,
  ): Promise<{
    readonly checkIns: readonly CheckIn[];
    readonly helpRequests: readonly HelpRequest[];
  }>;
}
