import type { ScreenRoute } from '@opvolging/web-data-access';

export const routes: readonly ScreenRoute[] = [
  {
    path: '/regiegroep',
    load: async () => ({ Page: (await import('./lib/board/board-page')).BoardPage }),
  },
];
