import type { ScreenRoute } from '@opvolging/web-data-access';

const loadRound = async () => ({ Page: (await import('./lib/round/round-page')).RoundPage });

export const routes: readonly ScreenRoute[] = [
  {
    path: '/',
    firstTexts: true,
    load: async () => ({ Page: (await import('./lib/today/today-page')).TodayPage }),
  },
  { path: '/voortgang', load: loadRound },
  {
    path: '/voortgang/verstuurd/:submissionId',
    load: async () => ({ Page: (await import('./lib/sent/sent-page')).SentPage }),
  },
  {
    path: '/voortgang/namens/:code',
    load: async () => ({ Page: (await import('./lib/single/on-behalf-page')).OnBehalfPage }),
  },
  { path: '/voortgang/:week', load: loadRound },
  {
    path: '/verzoeken/:code',
    load: async () => ({ Page: (await import('./lib/request/request-page')).RequestPage }),
  },
  {
    path: '/werkvoorraad',
    load: async () => ({ Page: (await import('./lib/work-list/work-list-page')).WorkListPage }),
  },
];
