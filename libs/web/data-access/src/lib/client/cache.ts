import { InMemoryCache } from '@apollo/client/cache';

/**
 * Everything with an `id` is one object on every screen. A list is kept per set of arguments, page
 * included; reading "as of" a moment goes around the cache (`useScreenQuery`), since the object of
 * then has the same id as the object of now.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Viewer: { keyFields: [], merge: true },
      Portfolio: { keyFields: false },
      Round: {
        keyFields: ['week'],
        fields: { actions: { merge: false }, entries: { merge: false } },
      },
      HistoryEntry: { keyFields: ['id'] },
      ViewerTodo: { merge: true },
    },
  });
}
