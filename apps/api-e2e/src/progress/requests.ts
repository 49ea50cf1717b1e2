import type { ApiClient } from '../harness/api-client';

const REQUEST = `id code state what visible reason promisedFor overdue version viewerMayAnswer
  organisation { name } person { id } askedBy { id } action { code }`;

const ANSWER = `mutation Answer($input: AnswerHelpRequestInput!) {
  answerHelpRequest(input: $input) { helpRequest { ${REQUEST} } userErrors { code rule field } }
}`;

/** Answers a request, whoever is entitled to. */
export async function answer(client: ApiClient, helpRequestId: string, given: object) {
  const { answerHelpRequest } = await client.run(ANSWER, { input: { helpRequestId, ...given } });
  return answerHelpRequest;
}

/** The top-level code with which an answer is refused. */
export async function answerForbidden(client: ApiClient, helpRequestId: string, given: object) {
  const { errors } = await client.send(ANSWER, { input: { helpRequestId, ...given } });
  return errors[0]?.extensions.code;
}

export async function request(client: ApiClient, code: string) {
  const document = `query R($code: String!) { helpRequest(code: $code) { ${REQUEST} } }`;
  return (await client.run(document, { code })).helpRequest;
}

export async function requestsTo(client: ApiClient, page: object = { first: 20 }) {
  const document = `query R($first: Int!, $after: String) {
    requestsToMe(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { code state } } }`;
  return (await client.run(document, page)).requestsToMe;
}
