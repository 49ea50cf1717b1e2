import { Injectable } from '@nestjs/common';
import type { Transaction } from '@opvolging/api-kernel';
import { ActionProgress } from '@opvolging/api-programme';
import { helpRequestsOn } from '../help-request/help-request-rows';
import { checkInsOn } from './check-in-rows';

/** What was reported and asked on an action, for the summary that programme writes. */
@Injectable()
export class StoredActionProgress extends ActionProgress {
  override async load(tx: Transaction, actionId: string): ReturnType<ActionProgress['load']> {
    return {
      checkIns: await checkInsOn(tx, [actionId]),
      helpRequests: await helpRequestsOn(tx, [actionId]),
    };
  }
}
