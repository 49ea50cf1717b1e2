import { graphql, type ActionTarget_ActionFragment } from '@opvolging/web-data-access';

/** What every command about an action needs to know of it. */
export const ActionTarget_action = graphql(`
  fragment ActionTarget_action on Action {
    id
    code
    title
    version
    planRevision
    phase
    agreement
    viewerMay
    missingForOffer
    owner {
      id
      name
    }
    monitor {
      id
      name
    }
    handover {
      as
      to {
        id
        name
      }
    }
    assignments {
      id
      as
      state
      person {
        id
        name
      }
    }
  }
`);

export type ActionTarget = ActionTarget_ActionFragment;
