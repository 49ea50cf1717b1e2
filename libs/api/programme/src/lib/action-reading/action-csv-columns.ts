import type { Catalogue } from '@opvolging/messages';
import { factInShort } from '@opvolging/messages';
import type { ActionView } from './action-view';

export interface CsvColumn {
  readonly heading: (texts: Catalogue) => string;
  readonly cell: (action: ActionView, texts: Catalogue) => Promise<string | null> | string | null;
}

/** The columns of the file of actions, in order; days are ISO text, so that a spreadsheet sorts them. */
export const ACTION_CSV_COLUMNS: readonly CsvColumn[] = [
  { heading: ({ lists }) => lists.csvColumn.code, cell: ({ code }) => code },
  { heading: ({ action }) => action.column.title, cell: ({ title }) => title },
  {
    heading: ({ action }) => action.column.organisation,
    cell: async ({ organisation }) => (await organisation)?.name ?? null,
  },
  {
    heading: ({ action }) => action.column.owner,
    cell: async ({ owner }) => (await owner)?.name ?? null,
  },
  {
    heading: ({ action }) => action.field.monitor,
    cell: async ({ monitor }) => (await monitor)?.name ?? null,
  },
  {
    heading: ({ terms }) => terms.agreementTitle,
    cell: ({ agreement }, { terms }) => terms.agreement[agreement],
  },
  {
    heading: ({ terms }) => terms.phaseTitle,
    cell: ({ agreement, phase }, { terms }) =>
      phase === 'STOPPED' && agreement !== 'CONFIRMED' && agreement !== 'ADOPTED'
        ? terms.withdrawnProposal
        : terms.phase[phase],
  },
  { heading: ({ terms }) => terms.courseTitle, cell: courseCell },
  { heading: ({ lists }) => lists.csvColumn.lastCheckIn, cell: ({ checkedInOn }) => checkedInOn },
  {
    heading: ({ action }) => action.column.nextMilestone,
    cell: async ({ nextMilestone }) => (await nextMilestone)?.title ?? null,
  },
  {
    heading: ({ lists }) => lists.csvColumn.nextMilestoneDate,
    cell: ({ row }) => row.nextMilestoneOn,
  },
  {
    heading: ({ terms }) => terms.standsOut,
    cell: async ({ facts }, texts) => {
      const told = facts.map(async (fact) =>
        factInShort(texts, { ...fact, milestone: await fact.milestone }),
      );
      return (await Promise.all(told)).join('; ');
    },
  },
  { heading: ({ action }) => action.field.startDate, cell: ({ startDate }) => startDate },
  {
    heading: ({ lists }) => lists.csvColumn.problems,
    cell: async ({ problems }) => (await problems).map(({ code }) => code).join(', '),
  },
];

/** An old judgement is never written down as if it were new. */
function courseCell({ course, freshness }: ActionView, { terms }: Catalogue): string | null {
  if (freshness === null) return null;
  return freshness === 'UP_TO_DATE' && course ? terms.course[course] : terms.freshness[freshness];
}
