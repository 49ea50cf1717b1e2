import type { Localised } from '../localised';
import type { actionRules as dutch } from '../nl/action-rules';
import { plural } from '../plural';

const changed = 'Reload the page to see what changed.';

export const actionRules: Localised<typeof dutch> = {
  PLAN_WITHOUT_TITLE: 'Give the action a title.',
  PLAN_WITHOUT_PROBLEM: 'Choose at least one problem that this action addresses.',
  PLAN_WITHOUT_RESULT: 'Describe the result so that someone else can check it.',
  PLAN_WITHOUT_ORGANISATION: 'Choose the organisation that will be responsible.',
  PLAN_WITHOUT_OWNER: 'Choose the person responsible.',
  PLAN_WITHOUT_MONITOR: 'Choose the monitor.',
  PLAN_WITHOUT_START: 'Fill in when the action starts.',
  PLAN_WITHOUT_DATED_MILESTONE: 'Add at least one milestone with a date.',
  OWNER_IS_MONITOR:
    'The monitor has to be someone other than the person responsible. Choose someone else.',
  REPORTER_IS_MONITOR: 'The monitor cannot also be a reporter. Choose someone else.',
  ADOPTION_WITHOUT_REFERENCE: 'Fill in where this was adopted: the paper or the decision.',
  ADOPTION_IN_FUTURE: 'This date lies in the future. Fill in when it was adopted.',
  PLAN_CHANGED: 'The plan has changed since you saw it. Read it again and then answer.',
  ANSWER_NOT_EXPECTED: `This person is not asked to agree here now. ${changed}`,
  DECLINE_WITHOUT_REASON: 'Fill in why you do not agree.',
  LETTER_IN_FUTURE: 'This date lies in the future. Fill in the date of the letter or e-mail.',
  LINK_NOT_HTTPS: 'Fill in an address that starts with https://',
  LINK_WITHOUT_TITLE: 'Give the link a name.',
  LINK_UNKNOWN: `This link was already removed. ${changed}`,
  ACTION_IN_OTHER_PHASE: ({ phase }) =>
    phase === undefined
      ? `This is not possible in this phase. ${changed}`
      : `This is not possible now: the phase is “${phase}”. ${changed}`,
  ACTION_IN_OTHER_AGREEMENT: ({ agreement }) =>
    agreement === undefined
      ? `This does not fit the agreement as it is now. ${changed}`
      : `This is not possible now: the agreement is “${agreement}”. ${changed}`,
  ACTION_NOT_CONFIRMED:
    'This is only possible when the person responsible and the monitor have agreed.',
  ACTION_WITHOUT_OWNER:
    'This is only possible when a person responsible has agreed. Ask the programme office.',
  COMPLETION_ALREADY_REQUESTED: 'Completion was already asked for. Wait for the monitor.',
  COMPLETION_NOT_REQUESTED: `Completion is not asked for now. ${changed}`,
  ACTION_HAS_OPEN_MILESTONES: ({ open }) =>
    typeof open === 'number'
      ? `${plural(open, '1 milestone is', `${open} milestones are`)} still open. Record them as met, or withdraw them.`
      : 'Some milestones are still open. Record them as met, or withdraw them.',
  COMPLETION_WITHOUT_EVIDENCE: 'Fill in what shows that the action is done.',
  COMPLETION_REFUSED_WITHOUT_REASON: 'Fill in what is still missing.',
  COMPLETION_BY_SAME_PERSON:
    'You asked for completion yourself, or reported for this. Someone else has to confirm.',
  PAUSE_WITHOUT_REASON: 'Fill in why the action is on hold.',
  PAUSE_UNTIL_PAST: 'Choose a date after today.',
  STOP_WITHOUT_REASON: 'Fill in why the action stops.',
  AMENDMENT_WITHOUT_REASON: 'Fill in why you change this.',
  MILESTONE_UNKNOWN: `This milestone is not part of this action. ${changed}`,
  MILESTONE_WITHOUT_TITLE: 'Fill in what is ready on this date.',
  MILESTONE_CLOSED: `This milestone is already met or withdrawn. ${changed}`,
  MILESTONE_MET_IN_FUTURE: 'This date lies in the future. Fill in when it was ready.',
  MILESTONE_WITHOUT_EVIDENCE: 'Fill in what shows that the milestone is met.',
  MILESTONE_WITHDRAWN_WITHOUT_REASON: 'Fill in why the milestone lapses.',
  MILESTONE_DATE_CHANGED: ({ current }) =>
    current === undefined
      ? 'The date was changed in the meantime. Look at the new date and choose again.'
      : `The date was changed to ${current} in the meantime. Choose again.`,
  MILESTONE_DATE_SAME: 'The milestone is already on this date. Choose another date.',
  MILESTONE_WAITS_FOR_NOTHING: `This milestone already has a date. ${changed}`,
  MILESTONE_WITHOUT_FIRST_DATE: 'This milestone has no first date to correct yet.',
  MOVE_WITHOUT_REASON: 'Fill in why the date moves.',
  MOVE_UNKNOWN: `This move does not exist any more. ${changed}`,
  MOVE_ALREADY_DISCUSSED: 'This move already reads as discussed. There is nothing to do.',
  MOVE_BUILT_UPON: ({ milestone }) =>
    milestone === undefined
      ? 'The date was changed again after that. Change the date yourself.'
      : `The date of “${milestone}” was changed again after that. Change the date yourself.`,
  CORRECTION_WITHOUT_REASON: 'Fill in what was wrong.',
  HANDOVER_PENDING: 'A handover is already under way. Wait for the answer.',
  HANDOVER_NOT_PENDING: `No handover is under way now. ${changed}`,
  HANDOVER_TO_SAME_PERSON: 'This person already has this part. Choose someone else.',
  HANDOVER_OF_ANOTHERS_PART: 'You can only hand over your own part. Ask the programme office.',
};
