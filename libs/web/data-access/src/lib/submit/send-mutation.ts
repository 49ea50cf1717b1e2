import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import { failureOf, type Failure } from '../client/failure';
import { readFragment, type FragmentType } from '../generated/fragment-masking';
import type { Submit_UserErrorFragment } from '../generated/graphql';
import { conflictIn, maySendAgain } from './conflict';
import { Submit_userError } from './user-error';

export interface Refusable {
  readonly userErrors: readonly FragmentType<typeof Submit_userError>[];
}

/** What a form puts into its variables by itself. */
export interface Attempt {
  /** The same for every repeat of one deliberate send, so that it never counts double. */
  readonly key: string;
  /** The version that the form was filled in on, or the newest where others changed other fields. */
  readonly version: number;
  /** The person confirmed that a finding is not about a victim or suspect. */
  readonly acknowledged: boolean;
}

export interface Sending<Data, Variables extends OperationVariables, Payload extends Refusable> {
  readonly client: ApolloClient;
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly payload: (data: Data) => Payload;
  readonly edits: readonly string[] | undefined;
  readonly build: (attempt: Attempt) => Variables;
}

export type Outcome<Payload> =
  | { readonly is: 'DONE'; readonly payload: Payload }
  | { readonly is: 'REFUSED'; readonly errors: readonly Submit_UserErrorFragment[] }
  | { readonly is: 'FAILED'; readonly failure: Failure };

const MOST_REPEATS = 3;

/** Sends, and sends again with the newest version while others only changed other fields. */
export async function sendMutation<
  Data,
  Variables extends OperationVariables,
  Payload extends Refusable,
>(
  sending: Sending<Data, Variables, Payload>,
  attempt: Attempt,
  repeats = MOST_REPEATS,
): Promise<Outcome<Payload>> {
  const outcome = await sendOnce(sending, attempt);
  if (outcome.is !== 'REFUSED' || repeats === 0) return outcome;
  const conflict = conflictIn(outcome.errors);
  if (conflict === null || !maySendAgain(conflict, sending.edits)) return outcome;
  return sendMutation(sending, { ...attempt, version: conflict.currentVersion }, repeats - 1);
}

async function sendOnce<Data, Variables extends OperationVariables, Payload extends Refusable>(
  { client, document, payload, build }: Sending<Data, Variables, Payload>,
  attempt: Attempt,
): Promise<Outcome<Payload>> {
  const answer = await mutate(client, document, build(attempt));
  if ('failure' in answer) return { is: 'FAILED', failure: answer.failure };
  const answered = payload(answer.data);
  const errors = readFragment(Submit_userError, answered.userErrors);
  return errors.length === 0 ? { is: 'DONE', payload: answered } : { is: 'REFUSED', errors };
}

async function mutate<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<{ data: Data } | { failure: Failure }> {
  try {
    const { data } = await client.mutate<Data, OperationVariables>({
      mutation: document,
      variables: { ...variables },
    });
    return data === undefined ? { failure: { kind: 'FAULT', number: null } } : { data };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
