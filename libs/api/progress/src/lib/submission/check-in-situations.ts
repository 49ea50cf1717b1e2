import { Injectable } from '@nestjs/common';
import type { Transaction } from '@opvolging/api-kernel';
import { ActionStore } from '@opvolging/api-programme';
import {
  cutOffsOn,
  factsOf,
  summarise,
  type Action,
  type CheckIn,
  type CheckInSituation,
  type CutOffs,
  type HelpRequest,
} from '@opvolging/domain';
import { byAction } from '../check-in/by-action';
import { checkInsOn } from '../check-in/check-in-rows';
import { helpRequestsOn } from '../help-request/help-request-rows';

/** All that reports are judged against, as it stands inside the unit of work. */
@Injectable()
export class CheckInSituations {
  constructor(private readonly actions: ActionStore) {}

  /** By action; unknown actions are left out. The actions stay locked until the unit ends. */
  async load(
    tx: Transaction,
    actionIds: readonly string[],
  ): Promise<ReadonlyMap<string, CheckInSituation>> {
    const actions = await this.actions.findAll(tx, actionIds);
    const ids = [...actions.keys()];
    const checkIns = byAction(await checkInsOn(tx, ids));
    const requests = byAction(await helpRequestsOn(tx, ids));
    const cutOffs = cutOffsOn(tx.today);
    return new Map(
      [...actions].map(([id, action]) => [
        id,
        situationOf({
          action,
          checkIns: checkIns.get(id) ?? [],
          helpRequests: requests.get(id) ?? [],
          cutOffs,
        }),
      ]),
    );
  }
}

export function situationOf(known: {
  readonly action: Action;
  readonly checkIns: readonly CheckIn[];
  readonly helpRequests: readonly HelpRequest[];
  readonly cutOffs: CutOffs;
}): CheckInSituation {
  const { action, checkIns, helpRequests, cutOffs } = known;
  return { ...known, facts: factsOf(summarise(action, checkIns, helpRequests), cutOffs) };
}
