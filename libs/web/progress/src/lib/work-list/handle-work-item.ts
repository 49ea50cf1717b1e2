import { graphql } from '@opvolging/web-data-access';

export const HandleWorkItem_Mutation = graphql(`
  mutation HandleWorkItem_Mutation($input: HandleWorkItemInput!) {
    handleWorkItem(input: $input) {
      workItem {
        id
        postponedUntil
        postponedReason
        handler {
          id
          name
        }
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);
