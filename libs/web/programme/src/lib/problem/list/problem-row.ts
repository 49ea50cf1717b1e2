import { graphql, type ProblemRow_ProblemFragment } from '@opvolging/web-data-access';

/** What a row of the list shows of a problem. */
export const ProblemRow_problem = graphql(`
  fragment ProblemRow_problem on Problem {
    id
    code
    title
    titleEn
    coverage
    facts {
      code
      days
    }
    statements {
      id
      text
      language
      translation
    }
    actions(first: 1) {
      totalCount
    }
  }
`);

export type ProblemRow = ProblemRow_ProblemFragment;
