import type { OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';

export interface Connection<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface EveryPage<Row> {
  readonly rows: readonly Row[];
  readonly total: number | null;
  readonly state: 'LOADING' | 'COMPLETE' | 'FAILED';
  readonly again: () => void;
}

interface Reading<Data, Variables, Row> {
  readonly document: TypedDocumentNode<Data, Variables>;
  /** What to ask for the page after that place; null is the first page. */
  readonly variables: (after: string | null) => Variables;
  readonly connectionOf: (data: Data) => Connection<Row>;
  readonly skip?: boolean;
}

interface Progress<Row> {
  readonly key: string;
  readonly rows: readonly Row[];
  readonly total: number | null;
  readonly state: EveryPage<Row>['state'];
}

/** Reads a list to its end, page after page: for choices in a form, and to print or search a whole list. */
export function useEveryPage<Data, Variables extends OperationVariables, Row>(
  reading: Reading<Data, Variables, Row>,
): EveryPage<Row> {
  const client = useApolloClient();
  const [attempt, setAttempt] = useState(0);
  const key = `${attempt} ${JSON.stringify(reading.variables(null))}`;
  const start: Progress<Row> = { key, rows: [], total: null, state: 'LOADING' };
  const [progress, setProgress] = useState(start);
  const skip = reading.skip ?? false;

  useEffect(() => {
    if (skip) return undefined;
    let left = false;
    const read = async (after: string | null, before: readonly Row[]): Promise<void> => {
      const query = reading.document;
      const variables: OperationVariables = reading.variables(after);
      const { data } = await client.query<Data, OperationVariables>({ query, variables });
      if (left || data === undefined) return;
      const { nodes, pageInfo, totalCount } = reading.connectionOf(data);
      const rows = [...before, ...nodes];
      const more = pageInfo.hasNextPage && pageInfo.endCursor !== null;
      setProgress({ key, rows, total: totalCount, state: more ? 'LOADING' : 'COMPLETE' });
      if (more) await read(pageInfo.endCursor, rows);
    };
    read(null, []).catch(() => {
      if (!left) setProgress((now) => ({ ...now, key, state: 'FAILED' }));
    });
    return () => {
      left = true;
    };
    // `key` stands for the variables; the functions only read them.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, key, skip]);

  const shown = progress.key === key ? progress : start;
  return { ...shown, again: () => setAttempt((now) => now + 1) };
}
