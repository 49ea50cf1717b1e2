import type { OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';

interface Rows<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reads a list of choices to its end, page after page; what was read before comes from the cache. */
export function useEveryRow<Data, Variables extends OperationVariables, Row>(
  document: TypedDocumentNode<Data, Variables>,
  rowsOf: (data: Data) => Rows<Row>,
): readonly Row[] {
  const client = useApolloClient();
  const [rows, setRows] = useState<readonly Row[]>([]);
  const read = useRef(rowsOf);

  useEffect(() => {
    let left = false;
    const readFrom = async (after: string | null, before: readonly Row[]): Promise<void> => {
      const variables: OperationVariables = { after };
      const { data } = await client.query<Data, OperationVariables>({ query: document, variables });
      if (left || data === undefined) return;
      const { nodes, pageInfo } = read.current(data);
      const all = [...before, ...nodes];
      setRows(all);
      if (pageInfo.hasNextPage && pageInfo.endCursor !== null) {
        await readFrom(pageInfo.endCursor, all);
      }
    };
    // Without the list the field stays empty; the form goes on and the next opening asks again.
    readFrom(null, []).catch(() => undefined);
    return () => {
      left = true;
    };
  }, [client, document]);

  return rows;
}
