import type { Action } from '@opvolging/domain';
import type { AssignmentEntity } from '../tables/assignment.entity';

export function assignmentRows(action: Action): AssignmentEntity[] {
  return action.assignments.map((assignment, position) => ({
    id: assignment.id,
    actionId: action.id,
    position,
    asRole: assignment.as,
    personId: assignment.personId,
    state: assignment.state,
    reason: assignment.reason,
    agreedPlanRevision: assignment.agreedPlanRevision,
    recordedByOffice: assignment.recordedByOffice ? 1 : 0,
    letterDate: assignment.letterDate,
    letterUrl: assignment.letterUrl,
    atMs: assignment.at,
  }));
}
