import { graphql, type MilestoneItem_MilestoneFragment } from '@opvolging/web-data-access';

export const MilestoneItem_milestone = graphql(`
  fragment MilestoneItem_milestone on Milestone {
    id
    title
    criterion
    currentDate
    precision
    firstDate
    firstDateCorrected
    waitsFor
    metOn
    evidence
    movedCount
    movedDays
    withdrawnOn
    withdrawnReason
    links {
      id
      title
      url
    }
    moves {
      id
      at
      from
      to
      reasonCode
      reason
      discussed
      reversed
      movedBy {
        id
        name
      }
    }
  }
`);

export type MilestoneOfAction = MilestoneItem_MilestoneFragment;
export type MoveOfMilestone = MilestoneOfAction['moves'][number];
