import { graphql } from '@opvolging/web-data-access';

export const SubmitCheckIns_Mutation = graphql(`
  mutation SubmitCheckIns_Mutation($input: SubmitCheckInsInput!) {
    submitCheckIns(input: $input) {
      submissionId
      checkIns {
        id
        action {
          id
          course
          freshness
          checkedInOn
        }
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);
