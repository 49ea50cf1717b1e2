import type { Catalogue } from '@opvolging/messages';
import { writtenPart, type ConflictRow } from '@opvolging/web-data-access';
import type { PlanDraft } from './plan-draft';

/** One's own plan beside the newest one, where they differ in words. */
export function planConflictRows(
  { action, history }: Catalogue,
  mine: PlanDraft,
  theirs: PlanDraft,
): readonly ConflictRow[] {
  const milestones = (draft: PlanDraft) =>
    draft.milestones.map(({ title, date }) => `${writtenPart(title)} (${date})`).join(' · ');
  const rows = [
    {
      label: history.field.title,
      mine: writtenPart(mine.title),
      theirs: writtenPart(theirs.title),
    },
    {
      label: history.field.intendedResult,
      mine: writtenPart(mine.intendedResult),
      theirs: writtenPart(theirs.intendedResult),
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
