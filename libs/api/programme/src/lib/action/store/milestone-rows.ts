import type { Action } from '@opvolging/domain';
import type { MilestoneMoveEntity } from '../tables/milestone-move.entity';
import type { MilestoneEntity } from '../tables/milestone.entity';

export function milestoneRows(action: Action): MilestoneEntity[] {
  return action.milestones.map((milestone, position) => ({
    id: milestone.id,
    actionId: action.id,
    position,
    title: milestone.title,
    criterion: milestone.criterion,
    precisionOf: milestone.precision,
    firstDate: milestone.firstDate,
    firstDateCorrected: milestone.firstDateCorrected ? 1 : 0,
    dueOn: milestone.currentDate,
    waitsFor: milestone.waitsFor,
    metOn: milestone.metOn,
    evidence: milestone.evidence,
    withdrawnOn: milestone.withdrawnOn,
    withdrawnReason: milestone.withdrawnReason,
  }));
}

export function moveRows(action: Action): MilestoneMoveEntity[] {
  return action.milestones.flatMap((milestone) =>
    milestone.moves.map((move, position) => ({
      id: move.id,
      actionId: action.id,
      milestoneId: milestone.id,
      position,
      fromOn: move.from,
      toOn: move.to,
      reasonCode: move.reasonCode,
      reason: move.reason,
      movedById: move.movedById,
      atMs: move.at,
      discussed: move.discussed ? 1 : 0,
      reversed: move.reversed ? 1 : 0,
      submissionId: move.submissionId,
    })),
  );
}
