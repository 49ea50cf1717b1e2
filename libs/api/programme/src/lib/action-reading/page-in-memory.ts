import { decodeCursor, encodeCursor, type Connection, type PageArgs } from '@opvolging/api-kernel';

export interface MemoryList<Node> {
  /** Names the list and its viewer, to which the cursor is bound. */
  readonly scope: string;
  /** A number of which each node has its own, in the order of the list. */
  readonly keyOf: (node: Node) => number;
}

/** A page of a list that was read whole, because many such lists are read at once. */
export function pageInMemory<Node>(
  all: readonly Node[],
  { first, after }: PageArgs,
  { scope, keyOf }: MemoryList<Node>,
): Connection<Node> {
  const from = after ? Number(decodeCursor(scope, after)[0]) : Number.NEGATIVE_INFINITY;
  const rest = all.filter((node) => keyOf(node) > from);
  const nodes = rest.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount: all.length,
    pageInfo: {
      hasNextPage: rest.length > first,
      endCursor: last ? encodeCursor(scope, [keyOf(last)]) : null,
    },
  };
}
