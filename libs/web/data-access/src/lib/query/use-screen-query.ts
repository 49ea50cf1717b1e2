import type {
  OperationVariables,
  TypedDocumentNode,
  WatchQueryFetchPolicy,
} from '@apollo/client/core';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../client/failure';
import { forgetAhead, isAskedAhead } from './ask-ahead';
import type { Question } from './question';

export interface ScreenQuery<Data> {
  /** What to show: the newest answer, or the previous one while new filters are being read. */
  readonly data: Data | undefined;
  /** Something is on its way. */
  readonly busy: boolean;
  /** The rows on screen belong to the previous choice of filters. */
  readonly stale: boolean;
  readonly failure: Failure | null;
  readonly refetch: () => Promise<Data | undefined>;
}

interface Options<Variables> {
  readonly variables: Variables;
  readonly skip?: boolean;
  /** Reads a past moment; never mixed with the present objects of the cache. */
  readonly asOf?: boolean;
  /** Is content with what is already known, and only asks when nothing is. */
  readonly cached?: boolean;
}

type OptionsArgument<Variables> =
  Record<string, never> extends Variables
    ? [options?: Partial<Options<Variables>>]
    : [options: Options<Variables>];

/** Shows what is known at once and asks the server for the newest. */
export function useScreenQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  ...[options = {}]: OptionsArgument<Variables>
): ScreenQuery<Data> {
  const { variables = {}, skip = false } = options;
  const result = useQuery<Data, OperationVariables>(document, {
    variables,
    skip,
    ...usePolicy(options, { document, variables }),
    notifyOnNetworkStatusChange: true,
  });
  const data = result.data ?? result.previousData;
  return {
    data,
    busy: result.loading,
    stale: result.loading && result.data === undefined && data !== undefined,
    failure: result.error === undefined ? null : failureOf(result.error),
    refetch: async () => (await result.refetch()).data,
  };
}

function usePolicy(options: Partial<Options<unknown>>, question: Question) {
  const client = useApolloClient();
  const [answered] = useState(() => isAskedAhead(client, question));
  useEffect(() => {
    if (answered) forgetAhead(client);
  }, [answered, client]);
  return answered && !options.asOf ? CONTENT_AT_FIRST : { fetchPolicy: fetchPolicyOf(options) };
}

function fetchPolicyOf({ asOf, cached }: Partial<Options<unknown>>): WatchQueryFetchPolicy {
  if (asOf) return 'no-cache';
  return cached ? 'cache-first' : 'cache-and-network';
}

/** The answer that was asked ahead is new; another page or filter asks the server again. */
const CONTENT_AT_FIRST = {
  fetchPolicy: 'cache-first',
  nextFetchPolicy: newestAfterChange,
} as const;

function newestAfterChange(
  now: WatchQueryFetchPolicy,
  { reason }: { readonly reason: 'after-fetch' | 'variables-changed' },
): WatchQueryFetchPolicy {
  return reason === 'variables-changed' ? 'cache-and-network' : now;
}
