import type { ApolloClient } from '@apollo/client/core';
import type { Question } from './question';

/** What was asked ahead and is not yet on a screen. */
const asked = new WeakMap<ApolloClient, Question>();

/**
 * Asks what a page is going to ask while the code of that page is still on its way. The page is content
 * with this answer the first time; from then on it asks the newest like any other.
 */
export function askAhead(client: ApolloClient, question: Question): void {
  asked.set(client, question);
  const { document: query, variables } = question;
  client.query({ query, variables }).catch(() => forgetAhead(client));
}

export function isAskedAhead(client: ApolloClient, { document, variables }: Question): boolean {
  const ahead = asked.get(client);
  return (
    ahead?.document === document && JSON.stringify(ahead.variables) === JSON.stringify(variables)
  );
}

export function forgetAhead(client: ApolloClient): void {
  asked.delete(client);
}
