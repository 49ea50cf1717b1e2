import type { OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import { useApolloClient } from '@apollo/client/react';
import { useScreenQuery, type ScreenQuery } from '@opvolging/web-data-access';
import { useState } from 'react';
import type { Connection } from '../choices/use-every-page';

interface Reading<Data, Variables, Row> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (after: string | null) => Variables;
  readonly connectionOf: (data: Data) => Connection<Row> | null;
}

export interface PagesOnDemand<Row> {
  readonly rows: readonly Row[];
  /** The first page, for what to show while it is on its way or when it fails. */
  readonly first: ScreenQuery<unknown>;
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly more: () => void;
}

/** The first page at once, the next ones when somebody asks for them. */
export function usePagesOnDemand<Data, Variables extends OperationVariables, Row>({
  document,
  variables,
  connectionOf,
}: Reading<Data, Variables, Row>): PagesOnDemand<Row> {
  const client = useApolloClient();
  const first = useScreenQuery(document, { variables: variables(null) });
  const [later, setLater] = useState<readonly Connection<Row>[]>([]);
  const [busy, setBusy] = useState(false);
  const start = first.data === undefined ? null : connectionOf(first.data);
  const pages = start === null ? [] : [start, ...later];
  const last = pages.at(-1)?.pageInfo;
  const more = async () => {
    setBusy(true);
    const { data } = await client.query<Data, OperationVariables>({
      query: document,
      variables: variables(last?.endCursor ?? null),
    });
    const next = data === undefined ? null : connectionOf(data);
    if (next !== null) setLater((now) => [...now, next]);
  };
  return {
    rows: pages.flatMap(({ nodes }) => nodes),
    first,
    hasMore: last?.hasNextPage ?? false,
    busy,
    more: () =>
      void more()
        .catch(() => undefined)
        .finally(() => setBusy(false)),
  };
}
