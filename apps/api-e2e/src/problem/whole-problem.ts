import type { ApiClient } from '../harness/api-client';

/** Everything that a problem tells of itself, but its history. */
export const WHOLE_PROBLEM = `
  id code version title titleEn themes stand coverage hadStoppedAction takenInOn groups
  standReason standNote handledLink reviewOn handledBy { id } viewerMay facts { code days since }
  statements {
    code text translation language section sectionTitle sectionTitleEn page column complete
    source { code title titleEn officialNumber publishedOn url }
  }
  actions(first: 20) { totalCount nodes { code phase course } }`;

const PROBLEM = `query P($code: String!, $asOf: DateTime) { problem(code: $code, asOf: $asOf) { ${WHOLE_PROBLEM} } }`;

/** The problem as a person reads it, now or as of a moment. */
export async function theProblem(client: ApiClient, code: string, asOf?: string) {
  return (await client.run(PROBLEM, { code, asOf })).problem;
}

const LIST = `query L($filter: ProblemFilter, $first: Int!, $after: String) {
  problems(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id code title titleEn themes coverage version statements { code section text translation } }
  } }`;

export interface ListedProblem {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly themes: readonly string[];
  readonly coverage: string;
  readonly statements: readonly {
    readonly code: string;
    readonly section: string;
    readonly text: string;
    readonly translation: string;
  }[];
}

/** A page of the list of problems, all of them when nothing is said. */
export async function theProblems(client: ApiClient, filter: object = {}, page: object = {}) {
  return (await client.run(LIST, { filter, first: 100, ...page })).problems;
}
