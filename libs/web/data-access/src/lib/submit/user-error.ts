import { graphql } from '../generated/gql';

/** What each mutation asks about its refusals, so that a form can show them. */
export const Submit_userError = graphql(`
  fragment Submit_userError on UserError {
    code
    field
    message
    rule
    conflict {
      currentVersion
      changedAt
      changedFields
      changedById
      changedByName
    }
    privacy {
      kind
      start
      length
      blocking
    }
  }
`);
