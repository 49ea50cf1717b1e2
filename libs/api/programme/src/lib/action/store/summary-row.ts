import {
  fold,
  isCurrent,
  summarise,
  type Action,
  type ActionSummary,
  type CheckIn,
  type HelpRequest,
} from '@opvolging/domain';
import type { ActionSummaryEntity } from '../tables/action-summary.entity';

/** Stands in a column to sort by where there is no day: a milestone that never comes, a report that never came. */
const NEVER = '9999-12-31';
const NEVER_YET = '0000-01-01';

export interface SummarySource {
  readonly action: Action;
  readonly checkIns: readonly CheckIn[];
  readonly helpRequests: readonly HelpRequest[];
  readonly problemCodes: readonly string[];
}

/** The row that lists and totals read: what the domain says of the action, with what finds and sorts it. */
export function summaryRow(source: SummarySource): ActionSummaryEntity {
  const { action, checkIns, helpRequests, problemCodes } = source;
  const summary = summarise(action, checkIns, helpRequests);
  const people = action.assignments.filter(isCurrent).map(({ personId }) => personId);
  return {
    ...summary,
    code: action.code,
    number: numberOf(action.code),
    title: action.title,
    searchText: fold([action.code, action.title, action.intendedResult ?? ''].join(' ')),
    organisationId: action.organisationId,
    problemCodes: betweenSpaces(problemCodes),
    personIds: betweenSpaces(people),
    example: action.example ? 1 : 0,
    ...sortColumns(summary),
  };
}

/** `A-014` is number 14; lists order by it. */
export function numberOf(code: string): number {
  return Number(code.slice(code.lastIndexOf('-') + 1));
}

function sortColumns({ checkedInOn, nextMilestoneOn }: ActionSummary) {
  return {
    checkedInSort: checkedInOn ?? NEVER_YET,
    nextMilestoneSort: nextMilestoneOn ?? NEVER,
  };
}

/** ` P-07 P-20 `: each value between spaces, so that one LIKE finds it; empty when there is none. */
function betweenSpaces(values: readonly string[]): string {
  return values.length === 0 ? '' : ` ${[...new Set(values)].join(' ')} `;
}
