import type { ScreenRoute } from '@opvolging/web-data-access';

export const problemRoutes: readonly ScreenRoute[] = [
  {
    path: '/problemen',
    load: async () => ({ Page: (await import('./list/problem-list-page')).ProblemListPage }),
  },
  {
    path: '/problemen/:code',
    load: async () => ({ Page: (await import('./page/problem-page')).ProblemPage }),
  },
  {
    path: '/problemen/:code/wijzigen',
    load: async () => ({ Page: (await import('./edit/edit-problem-page')).EditProblemPage }),
  },
];
