import { graphql } from '../lib/generated/gql';
import type { Question } from '../lib/query/question';
import { useScreenQuery } from '../lib/query/use-screen-query';

const ProblemTitle_Query = graphql(`
  query ProblemTitle_Query($code: String!) {
    problem(code: $code) {
      id
      title
    }
  }
`);

/** The smallest page that asks something about what stands in its address. */
export function ProblemTitle({ code }: { readonly code: string }) {
  const { data } = useScreenQuery(ProblemTitle_Query, { variables: { code } });
  return <p>{data?.problem?.title}</p>;
}

export const questionOfProblemTitle = (code: string): Question => ({
  document: ProblemTitle_Query,
  variables: { code },
});
