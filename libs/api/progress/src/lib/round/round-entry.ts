import type { RequestContext } from '@opvolging/api-kernel';
import { milestoneView, nowOf, personOrNull, type ActionView } from '@opvolging/api-programme';
import {
  answerReasons,
  isDated,
  isOpenMilestone,
  lastDay,
  lastStanding,
  ownerOf,
  type CheckInSituation,
  type Day,
  type IsoWeek,
  type Milestone,
} from '@opvolging/domain';
import { CheckInView } from '../check-in/check-in-view';
import type { RoundEntryObject } from './round-entry.object';
import { unchangedAnswer } from './unchanged-answer';

export interface EntrySource {
  readonly view: ActionView;
  readonly situation: CheckInSituation;
  readonly newsOn: Day | null;
  readonly round: IsoWeek;
}

/** One action as the form shows it. */
export function roundEntry(ctx: RequestContext, source: EntrySource): RoundEntryObject {
  const { view, situation, newsOn, round } = source;
  const { action, checkIns, facts, cutOffs } = situation;
  const last = lastStanding(checkIns);
  const reported = checkIns.some((one) => one.round === round && one.state === 'STANDING');
  const reasons = answerReasons({ summary: view.row, facts, newsOn }, cutOffs);
  const unchanged = unchangedAnswer(ctx, situation, round);
  const owner = ownerOf(action);
  return {
    action: view,
    lastCheckIn: last && new CheckInView(ctx, nowOf(ctx), last),
    milestonesSoon: soon(situation).map((milestone) => milestoneView(ctx, milestone)),
    reported,
    needsAnswer: !reported && reasons.length > 0,
    onBehalfOf: personOrNull(ctx, owner === ctx.viewer.personId ? null : owner),
    unchangedRefusedBy: unchanged.refusedBy,
    unchangedNeedsNote: unchanged.needsNote,
  };
}

function soon({ action, cutOffs }: CheckInSituation): readonly Milestone[] {
  return action.milestones
    .filter((one) => isOpenMilestone(one) && isDated(one) && lastDay(one) <= cutOffs.soon)
    .sort((one, other) => (lastDay(one) < lastDay(other) ? -1 : 1));
}
