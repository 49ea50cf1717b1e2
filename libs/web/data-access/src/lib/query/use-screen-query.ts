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
}

type OptionsArgument<Variables> =
  Record<string, never> extends Variables
    ? [options?: Partial<Options<Variables>>]
    : [options: Options<Variables>];

/** Shows what is known at once and asks the server for the newest. */
export function useScreenQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  ...[options]: OptionsArgument<Variables>
): ScreenQuery<Data> {
  const result = useQuery<Data, OperationVariables>(document, {
    variables: options?.variables ?? {},
    skip: options?.skip ?? false,
    fetchPolicy: options?.asOf ? 'no-cache' : 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  return {
    data: result.data ?? result.previousData,
    busy: result.loading,
    stale: result.loading && result.data === undefined && result.previousData !== undefined,
    failure: result.error === undefined ? null : failureOf(result.error),
    refetch: async () => (await result.refetch()).data,
  };
}
