import type { ScreenRoute } from '@opvolging/web-data-access';

export const actionRoutes: readonly ScreenRoute[] = [
  {
    path: '/acties',
    load: async () => ({ Page: (await import('./list/action-list-page')).ActionListPage }),
    ask: async (params) => (await import('./list/ask-actions')).askActions(params),
  },
  {
    path: '/acties/voorstellen',
    load: async () => ({ Page: (await import('./plan/propose-page')).ProposePage }),
  },
  {
    path: '/acties/:code/plan',
    load: async () => ({ Page: (await import('./plan/plan-page')).PlanPage }),
  },
  {
    path: '/acties/:code',
    load: async () => ({ Page: (await import('./page/action-page')).ActionPage }),
  },
  {
    path: '/acties/:code/pauzeren',
    load: async () => ({ Page: (await import('./commands/pause-page')).PausePage }),
  },
  {
    path: '/acties/:code/akkoord-vastleggen',
    load: async () => ({
      Page: (await import('./agreement/record-agreement-page')).RecordAgreementPage,
    }),
  },
  {
    path: '/acties/:code/mijlpalen/toevoegen',
    load: async () => ({
      Page: (await import('./milestones/add-milestone-page')).AddMilestonePage,
    }),
  },
  {
    path: '/acties/:code/mijlpalen/:id/verschuiven',
    load: async () => ({ Page: (await import('./milestones/move-page')).MovePage }),
  },
  {
    path: '/acties/:code/overdragen',
    load: async () => ({ Page: (await import('./people/handover-page')).HandoverPage }),
  },
  {
    path: '/acties/:code/geschiedenis',
    load: async () => ({ Page: (await import('./history/history-page')).HistoryPage }),
  },
  {
    path: '/acties/:code/afdrukken',
    load: async () => ({ Page: (await import('./print/print-page')).PrintPage }),
  },
  {
    path: '/akkoord',
    load: async () => ({ Page: (await import('./agreement/agreements-page')).AgreementsPage }),
  },
];
