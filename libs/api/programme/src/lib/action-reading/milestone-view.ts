import type { PersonObject } from '@opvolging/api-identity';
import type { RequestContext } from '@opvolging/api-kernel';
import { countedMoves, movedDays, type Milestone, type MilestoneMove } from '@opvolging/domain';
import type { MilestoneMoveObject } from './milestone-move.object';
import type { MilestoneObject } from './milestone.object';
import { personOrNull } from './named-people';

/** A milestone with what is counted from its moves. */
export function milestoneView(ctx: RequestContext, milestone: Milestone): MilestoneObject {
  return {
    ...milestone,
    movedCount: countedMoves(milestone),
    movedDays: movedDays(milestone),
    get moves(): MilestoneMoveObject[] {
      return milestone.moves.map((move) => moveView(ctx, move));
    },
  };
}

export function moveView(ctx: RequestContext, move: MilestoneMove): MilestoneMoveObject {
  return {
    ...move,
    get movedBy(): Promise<PersonObject | null> {
      return personOrNull(ctx, move.movedById);
    },
  };
}
