import { ApolloClient } from '@apollo/client/core';
import type { ApolloLink } from '@apollo/client/link';
import { createCache } from './cache';

/** One client per page; the link is the server, or in tests an answer in memory. */
export function createClient(link: ApolloLink): ApolloClient {
  return new ApolloClient({ link, cache: createCache(), devtools: { enabled: false } });
}
