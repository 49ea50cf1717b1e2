import { graphql } from '@opvolging/web-data-access';

export const MyDraft_Query = graphql(`
  query MyDraft_Query($round: IsoWeek!) {
    myDraft(round: $round) {
      content
      savedAt
    }
  }
`);

export const SaveDraft_Mutation = graphql(`
  mutation SaveDraft_Mutation($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      draft {
        round
        savedAt
      }
      userErrors {
        code
      }
    }
  }
`);

export const DiscardDraft_Mutation = graphql(`
  mutation DiscardDraft_Mutation($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      userErrors {
        code
      }
    }
  }
`);
