import type { ScreenRoute } from '@opvolging/web-data-access';

export const SIGN_IN_PATH = '/aanmelden';

export const routes: readonly ScreenRoute[] = [
  {
    path: SIGN_IN_PATH,
    open: true,
    firstTexts: true,
    load: async () => ({ Page: (await import('./lib/sign-in/sign-in-page')).SignInPage }),
  },
  {
    path: '/uitnodiging/:token',
    open: true,
    load: async () => ({ Page: (await import('./lib/invitation/invitation-page')).InvitationPage }),
  },
  {
    path: '/beheer/personen',
    load: async () => ({ Page: (await import('./lib/people/people-page')).PeoplePage }),
  },
  {
    path: '/beheer/personen/uitnodigen',
    load: async () => ({ Page: (await import('./lib/people/invite-page')).InvitePage }),
  },
  {
    path: '/mij/voorkeuren',
    load: async () => ({
      Page: (await import('./lib/preferences/preferences-page')).PreferencesPage,
    }),
  },
];

/** The form alone, for signing in again on top of a page. */
export const loadSignInForm = () => import('./lib/sign-in/sign-in-form');
