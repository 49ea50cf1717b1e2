import { graphql, type ActionRow_ActionFragment } from '@opvolging/web-data-access';

/** What a row of the list shows of an action. */
export const ActionRow_action = graphql(`
  fragment ActionRow_action on Action {
    id
    code
    title
    agreement
    phase
    freshness
    checkedInOn
    completedOn
    organisation {
      id
      name
    }
    nextMilestone {
      id
      currentDate
      precision
      waitsFor
    }
    facts {
      code
      count
      days
      since
      milestone {
        id
        title
      }
    }
    ...CourseMark_action
  }
`);

export type ActionRow = ActionRow_ActionFragment;
