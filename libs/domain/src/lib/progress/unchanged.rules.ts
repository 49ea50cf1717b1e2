import { isBlank, violation, when } from '../action/violation';
import { newsSince } from '../facts/news.rules';
import type { CheckInDraft } from './check-in-draft';
import { withoutCorrected } from './check-in-situation';
import type { CheckInSituation, ProgressViolation } from './check-in-situation';
import type { CheckIn, IsoWeek } from './check-in';
import { lastStanding } from './standing.rules';
import { STREAK_THAT_NEEDS_A_LINE, streakWith } from './streak.rules';

/**
 * "No change" confirms the last standing course. It cannot be said in a first report, together with another course, or
 * when a fact is newer than the last report; the third round in a row needs a line about what holds the action.
 */
export function unchangedViolations(
  draft: CheckInDraft,
  { checkIns, facts, cutOffs }: CheckInSituation,
  round: IsoWeek,
): readonly ProgressViolation[] {
  if (!draft.unchanged) return [];
  const standing = withoutCorrected(checkIns, draft.correctsId);
  const last = lastStanding(standing);
  if (last === null) return [violation('UNCHANGED_WITHOUT_REPORT', ['unchanged'])];
  return [
    ...sameCourse(draft, last),
    ...newsSince(facts, last.on, cutOffs)
      .slice(0, 1)
      .map(({ code }) => violation('UNCHANGED_AFTER_NEWS', ['unchanged'], { fact: code })),
    ...streak(draft, standing, round),
  ];
}

function sameCourse({ course }: CheckInDraft, last: CheckIn): readonly ProgressViolation[] {
  return when(
    course !== null && course !== last.course,
    violation('UNCHANGED_WITH_OTHER_COURSE', ['course'], { course: last.course }),
  );
}

function streak(
  { note }: CheckInDraft,
  standing: readonly CheckIn[],
  round: IsoWeek,
): readonly ProgressViolation[] {
  const rounds = streakWith(standing, round);
  return when(
    rounds >= STREAK_THAT_NEEDS_A_LINE && isBlank(note),
    violation('UNCHANGED_WITHOUT_LINE', ['note'], { rounds }),
  );
}
