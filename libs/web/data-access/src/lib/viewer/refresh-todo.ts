import type { ApolloClient } from '@apollo/client/core';

/** The counts beside the menu may have changed by what was just done. */
export async function refreshTodo(client: ApolloClient): Promise<void> {
  await client
    .refetchQueries({
      include: 'active',
      onQueryUpdated: (query) => query.queryName === 'Viewer_Query',
    })
    .catch(() => undefined);
}
