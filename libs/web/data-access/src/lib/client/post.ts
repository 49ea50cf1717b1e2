import type { ApolloLink } from '@apollo/client/link';

/** A request that got no readable answer: no network, or something between us and the server spoke. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** One POST to the server of this page; an answer with errors is an answer, whatever its HTTP status. */
export async function post(body: string, signal: AbortSignal): Promise<ApolloLink.Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
    signal,
  });
  const answer: unknown = await response.json();
  if (!isResult(answer)) throw new NoAnswer(`HTTP ${response.status}`);
  return answer;
}

/** The one place where an answer of the server becomes typed; documents type what is inside. */
function isResult(answer: unknown): answer is ApolloLink.Result {
  return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
}
