import type { Localised } from '../localised';
import type { progressRules as dutch } from '../nl/progress-rules';

export const progressRules: Localised<typeof dutch> = {
  ROUND_NOT_OPEN: ({ current }) =>
    current === undefined
      ? 'You cannot report progress for this week. Go to the current round.'
      : `You cannot report progress for this week. Choose ${current}.`,
  CHECK_IN_WITHOUT_COURSE: 'Choose how this action is doing.',
  UNCHANGED_WITHOUT_REPORT:
    'This is the first check-in on this action. Choose how the action is doing.',
  UNCHANGED_WITH_OTHER_COURSE:
    'You chose “no change” and another course as well. Choose one of the two.',
  UNCHANGED_AFTER_NEWS: ({ fact }) =>
    fact === undefined
      ? 'Something happened since your last check-in. Choose again how the action is doing.'
      : `Since your last check-in this stands out: ${fact}. Choose again how the action is doing.`,
  UNCHANGED_WITHOUT_LINE: 'Fill in what keeps this action where it is. One sentence is enough.',
  ADJUSTING_WITHOUT_NOTE: 'Fill in what you are doing about it. One sentence is enough.',
  HELP_NEEDED_WITHOUT_REQUEST: 'Fill in what is needed, from whom and by when.',
  HELP_WITHOUT_WHAT: 'Fill in what is needed.',
  HELP_WITHOUT_WHOM: 'Fill in from whom help is needed.',
  HELP_NEEDED_BY_PAST: 'This date has passed. Choose today or a later date.',
  ON_BEHALF_WITHOUT_REASON: 'Fill in why the programme office fills this in.',
  CORRECTED_REPORT_UNKNOWN: 'The check-in that you correct is not on this action.',
  CORRECTED_REPORT_NOT_STANDING:
    'This check-in was already corrected or withdrawn. Correct the newest check-in.',
  SUBMISSION_EMPTY: 'Fill in at least one action.',
  SUBMISSION_TOO_LARGE: ({ max }) =>
    `Send at most ${max ?? 100} actions at a time. Send the rest after that.`,
  ACTION_TWICE_IN_SUBMISSION: 'This action stands twice in what you send. Remove one of them.',
  UNDO_BY_ANOTHER: 'Only the sender can undo this.',
  UNDO_TOO_LATE: 'You can undo until 10 minutes after sending. Correct the check-in instead.',
  UNDO_DONE_BEFORE: 'This was already undone. There is nothing to do.',
  UNDO_BUILT_UPON:
    'Something has followed on your check-in. It cannot be undone. Correct the check-in.',
  HELP_REQUEST_CLOSED: 'This request was already settled. Reload the page.',
  HELP_STATE_IMPOSSIBLE:
    'This answer does not fit the state of the request. Choose another answer.',
  PROMISE_WITHOUT_DATE: 'Fill in when it will be there.',
  PROMISE_IN_PAST: 'This date has passed. Choose today or a later date.',
  PROMISE_MOVED_WITHOUT_REASON: 'Fill in why the promised date changes.',
  HELP_REFUSED_WITHOUT_REASON: 'Fill in why it cannot be done.',
};
