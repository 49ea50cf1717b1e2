import type { OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import { useQuery } from '@apollo/client/react';
import { failureOf, type Failure } from '../client/failure';

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
    fetchPolicy: fetchPolicyOf(options),
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

function fetchPolicyOf({ asOf, cached }: Partial<Options<unknown>>) {
  if (asOf) return 'no-cache';
  return cached ? 'cache-first' : 'cache-and-network';
}
