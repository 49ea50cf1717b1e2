import { isBlank, violation, when } from '../action/violation';
import type { Day } from '../calendar/day';
import type { CheckInDraft, HelpDraft } from './check-in-draft';
import { courseSetBy } from './check-in-situation';
import type { CheckInSituation, ProgressViolation } from './check-in-situation';
import { isOpenHelp } from './help-request.rules';

/**
 * What a course asks: "Bijsturen" the line "Wat doet u eraan?" (not again when nothing changed), "Hulp nodig" a request,
 * or one that is still open.
 */
export function courseViolations(
  draft: CheckInDraft,
  { checkIns, helpRequests }: CheckInSituation,
): readonly ProgressViolation[] {
  const course = courseSetBy(draft, checkIns);
  const hasRequest = draft.help !== null || helpRequests.some(isOpenHelp);
  return [
    ...when(course === null && !draft.unchanged, violation('CHECK_IN_WITHOUT_COURSE', ['course'])),
    ...when(
      course === 'ADJUSTING' && !draft.unchanged && isBlank(draft.note),
      violation('ADJUSTING_WITHOUT_NOTE', ['note']),
    ),
    ...when(
      course === 'HELP_NEEDED' && !hasRequest,
      violation('HELP_NEEDED_WITHOUT_REQUEST', ['help']),
    ),
  ];
}

/** A request says what is needed, from whom (an organisation or a person) and by when. */
export function helpViolations(help: HelpDraft | null, today: Day): readonly ProgressViolation[] {
  if (help === null) return [];
  const nobody = help.organisationId === null && help.personId === null;
  return [
    ...when(isBlank(help.what), violation('HELP_WITHOUT_WHAT', ['help', 'what'])),
    ...when(nobody, violation('HELP_WITHOUT_WHOM', ['help', 'organisationId'])),
    ...when(help.neededBy < today, violation('HELP_NEEDED_BY_PAST', ['help', 'neededBy'])),
  ];
}
