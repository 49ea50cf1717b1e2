import { instantAt } from '../lib/calendar/amsterdam-time.rules';
import { isoWeekOf } from '../lib/calendar/iso-week.rules';
import type { CheckIn } from '../lib/progress/check-in';
import type { CheckInDraft } from '../lib/progress/check-in-draft';
import { day } from './day.builder';

/** A standing report "on course" of Monday 16 November 2026, unless said otherwise; week and time follow the day. */
export function aCheckIn(given: Partial<CheckIn> = {}): CheckIn {
  const on = given.on ?? day('2026-11-16');
  return {
    id: `check-in-${on}`,
    actionId: 'action-1',
    submissionId: `submission-${on}`,
    round: isoWeekOf(on),
    course: 'ON_COURSE',
    unchanged: false,
    note: null,
    audience: 'PROGRAMME',
    state: 'STANDING',
    authorId: 'owner',
    onBehalfOfId: null,
    onBehalfReason: null,
    late: false,
    on,
    receivedAt: instantAt(on, 9, 0),
    correctsId: null,
    helpRequestId: null,
    ...given,
  };
}

/** A report "on course" as filled in, unless said otherwise. */
export function aDraft(given: Partial<CheckInDraft> = {}): CheckInDraft {
  return {
    course: 'ON_COURSE',
    unchanged: false,
    note: null,
    audience: 'PROGRAMME',
    help: null,
    moves: [],
    onBehalfReason: null,
    correctsId: null,
    ...given,
  };
}
