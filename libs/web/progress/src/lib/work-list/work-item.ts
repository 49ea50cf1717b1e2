import { graphql, type WorkItem_ItemFragment } from '@opvolging/web-data-access';

export const WorkItem_item = graphql(`
  fragment WorkItem_item on WorkItem {
    id
    postponedUntil
    postponedReason
    fact {
      code
      since
      days
      count
      milestone {
        id
        title
      }
    }
    handler {
      id
      name
    }
    action {
      id
      code
      title
      viewerMay
      helpRequests {
        id
        code
        overdue
      }
    }
    problem {
      id
      code
      title
      titleEn
    }
  }
`);

export type WorkItem = WorkItem_ItemFragment;
