import { graphql } from '../generated/gql';
import type { Viewer_QueryQuery } from '../generated/graphql';

/** Who looks, and what the frame of every page needs. */
export const Viewer_Query = graphql(`
  query Viewer_Query {
    viewer {
      language
      permissions
      roles
      person {
        id
        name
        organisation {
          id
          name
        }
      }
      todo {
        completions
        handovers
        offers
        reports
        requests
      }
    }
    demoAccounts {
      email
      name
      roles
    }
  }
`);

export type ViewerData = NonNullable<Viewer_QueryQuery['viewer']>;
export type DemoAccount = Viewer_QueryQuery['demoAccounts'][number];
