import {
  canReadText,
  monitorOf,
  ownerOf,
  reportersOf,
  type Action,
  type Assignment,
  type Viewer,
} from '@opvolging/domain';

/**
 * Why somebody did not agree is for board and office, for the action's own people and organisation, for who proposed
 * it, and for the person who said so.
 */
export function canReadDeclineReason(
  viewer: Viewer,
  action: Action,
  assignment: Pick<Assignment, 'personId'>,
): boolean {
  const concerned = [assignment.personId, action.proposedById].includes(viewer.personId);
  return (
    concerned ||
    canReadText(viewer, {
      audience: 'BOARD',
      organisationId: action.organisationId,
      ownerId: ownerOf(action),
      monitorId: monitorOf(action),
      reporterIds: reportersOf(action),
    })
  );
}
