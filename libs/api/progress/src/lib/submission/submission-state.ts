import type { Transaction } from '@opvolging/api-kernel';
import type { IsoWeek, Submission } from '@opvolging/domain';
import type { CheckInEntity } from '../check-in/check-in.entity';

export interface StoredSubmission extends Submission {
  readonly round: IsoWeek;
}

/**
 * Puts a submission, or that it was taken back, as the last of its unit into the order of all changes: reading as of
 * an earlier moment counts from there. Names the reports and holds none of their words.
 */
export async function reviseSubmission(
  tx: Transaction,
  submission: StoredSubmission,
  checkIns: readonly Pick<CheckInEntity, 'id'>[],
): Promise<void> {
  await tx.revise({
    entity: 'submission',
    id: submission.id,
    version: submission.undone ? 2 : 1,
    state: { ...submission, checkInIds: checkIns.map(({ id }) => id) },
  });
}
