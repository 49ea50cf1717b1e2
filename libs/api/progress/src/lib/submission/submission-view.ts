import type { RequestContext } from '@opvolging/api-kernel';
import {
  actionById,
  milestoneView,
  moveView,
  nowOf,
  type ActionView,
} from '@opvolging/api-programme';
import { undoableUntil, type Instant, type IsoWeek } from '@opvolging/domain';
import type { CheckInObject } from '../check-in/check-in.object';
import type { CheckInView } from '../check-in/check-in-view';
import type { MovedMilestoneObject } from './moved-milestone.object';
import type { SubmissionRow } from './submission-rows';
import type { SubmissionObject } from './submission.object';

/** A submission for its sender; what it holds is read when asked for. */
export class SubmissionView implements SubmissionObject {
  readonly id: string;
  readonly round: IsoWeek;
  readonly sentAt: Instant;
  readonly undoUntil: Instant;
  readonly undoneAt: Instant | null;

  constructor(
    private readonly ctx: RequestContext,
    row: SubmissionRow,
    private readonly reports: () => Promise<CheckInView[]>,
  ) {
    this.id = row.id;
    this.round = row.round;
    this.sentAt = row.at;
    this.undoUntil = undoableUntil(row);
    this.undoneAt = row.undoneAt;
  }

  get checkIns(): Promise<readonly CheckInObject[]> {
    return this.reports();
  }

  get movedMilestones(): Promise<readonly MovedMilestoneObject[]> {
    return this.moved();
  }

  private async moved(): Promise<readonly MovedMilestoneObject[]> {
    const reports = await this.reports();
    const actions = await Promise.all(
      reports.map(({ actionId }) => actionById(this.ctx, nowOf(this.ctx)).load(actionId)),
    );
    const found = await Promise.all(
      actions.flatMap((action) => (action ? [this.movedOf(action)] : [])),
    );
    return found.flat();
  }

  /** The entry that takes a move back came later than the submission and is none of its moves. */
  private async movedOf(action: ActionView): Promise<MovedMilestoneObject[]> {
    const { milestones } = await action.state();
    return milestones.flatMap((milestone) =>
      milestone.moves
        .filter(({ submissionId, at }) => submissionId === this.id && at === this.sentAt)
        .map((move) => ({
          action,
          milestone: milestoneView(this.ctx, milestone),
          move: moveView(this.ctx, move),
        })),
    );
  }
}
