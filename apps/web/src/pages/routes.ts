import type { ScreenRoute } from '@opvolging/web-data-access';

/** The pages that belong to the app as a whole; the last one takes every address that nobody knows. */
export const shellRoutes: readonly ScreenRoute[] = [
  { path: '/zoeken', load: async () => ({ Page: (await import('./find-page')).FindPage }) },
  {
    path: '/uitleg/statussen',
    open: true,
    load: async () => ({ Page: (await import('./statuses-page')).StatusesPage }),
  },
  {
    path: '/uitleg/woorden',
    open: true,
    load: async () => ({ Page: (await import('./words-page')).WordsPage }),
  },
  {
    path: '/toegankelijkheid',
    open: true,
    load: async () => ({ Page: (await import('./accessibility-page')).AccessibilityPage }),
  },
  {
    path: '/privacy',
    open: true,
    load: async () => ({ Page: (await import('./privacy-page')).PrivacyPage }),
  },
  {
    path: '*',
    open: true,
    firstTexts: true,
    load: async () => ({ Page: (await import('./not-found-page')).NotFoundPage }),
  },
];
