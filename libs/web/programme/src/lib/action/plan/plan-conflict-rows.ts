import type { Catalogue } from '@opvolging/messages';
import type { ConflictRow } from '@opvolging/web-data-access';
import type { PlanDraft } from './plan-draft';

/** One's own plan beside the newest one, where they differ in words. */
export function planConflictRows(
  { action, history }: Catalogue,
  mine: PlanDraft,
  theirs: PlanDraft,
): readonly ConflictRow[] {
  const milestones = (draft: PlanDraft) =>
    draft.milestones.map(({ title, date }) => `${title} (${date})`).join(' · ');
  const rows = [
    { label: history.field.title, mine: mine.title, theirs: theirs.title },
    {
      label: history.field.intendedResult,
      mine: mine.intendedResult,
      theirs: theirs.intendedResult,
    },
    {
      label: history.field.problems,
      mine: mine.problemCodes.join(', '),
      theirs: theirs.problemCodes.join(', '),
    },
    { label: history.field.startDate, mine: mine.startDate, theirs: theirs.startDate },
    { label: action.section.milestones, mine: milestones(mine), theirs: milestones(theirs) },
  ];
  return rows.filter((row) => row.mine !== row.theirs);
}
