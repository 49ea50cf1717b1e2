import { Injectable } from '@nestjs/common';
import type { Transaction } from '@opvolging/api-kernel';
import { ActionProgress, type ReportedProgress } from '@opvolging/api-programme';
import { helpRequestsOn } from '../help-request/help-request-rows';
import { byAction } from './by-action';
import { checkInsOn } from './check-in-rows';

/** What was reported and asked on actions, for the summaries that programme writes. */
@Injectable()
export class StoredActionProgress extends ActionProgress {
  override async loadAll(
    tx: Transaction,
    actionIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReportedProgress>> {
    const checkIns = byAction(await checkInsOn(tx, actionIds));
    const helpRequests = byAction(await helpRequestsOn(tx, actionIds));
    return new Map(
      actionIds.map((id) => [
        id,
        { checkIns: checkIns.get(id) ?? [], helpRequests: helpRequests.get(id) ?? [] },
      ]),
    );
  }
}
