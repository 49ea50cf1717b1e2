import type { ScreenRoute } from '@opvolging/web-data-access';

export const actionRoutes: readonly ScreenRoute[] = [
  {
    path: '/acties',
    load: async () => ({ Page: (await import('./list/action-list-page')).ActionListPage }),
  },
];
