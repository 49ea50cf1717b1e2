import type { ApiClient } from '../harness/api-client';

const HISTORY = `query H($code: String!, $asOf: DateTime, $first: Int!, $after: String) {
  action(code: $code, asOf: $asOf) { history(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id at command reason actor { id } onBehalfOf { id } onBehalfReason
      changes { field subject was now } }
  } } }`;

/** The history of an action as a person reads it, the newest entry first. */
export async function historyOf(client: ApiClient, code: string, given: object = {}) {
  const { action } = await client.run(HISTORY, { code, first: 100, ...given });
  return action.history;
}
