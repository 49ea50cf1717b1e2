import {
  graphql,
  readFragment,
  type CorrectedCheckIn_ActionFragment,
  type FragmentType,
} from '@opvolging/web-data-access';

const CorrectedCheckIn_action = graphql(`
  fragment CorrectedCheckIn_action on Action {
    id
    checkIns(first: 20) {
      nodes {
        id
        course
        note
        audience
        state
        receivedAt
      }
    }
  }
`);

export type CorrectedCheckIn = CorrectedCheckIn_ActionFragment['checkIns']['nodes'][number];

/** The report to be corrected, while it stands; one that was corrected or withdrawn already is not there. */
export function correctedIn(
  action: FragmentType<typeof CorrectedCheckIn_action>,
  checkInId: string,
): CorrectedCheckIn | null {
  const { nodes } = readFragment(CorrectedCheckIn_action, action).checkIns;
  return nodes.find(({ id, state }) => id === checkInId && state === 'STANDING') ?? null;
}
