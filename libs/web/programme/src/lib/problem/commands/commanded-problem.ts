import { graphql, type CommandedProblem_ProblemFragment } from '@opvolging/web-data-access';

/** What every command about a problem needs to know of it. */
export const CommandedProblem_problem = graphql(`
  fragment CommandedProblem_problem on Problem {
    id
    code
    version
    viewerMay
  }
`);

export type CommandedProblem = CommandedProblem_ProblemFragment;
