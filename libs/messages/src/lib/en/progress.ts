import type { Localised } from '../localised';
import type { progress as dutch } from '../nl/progress';
import { plural } from '../plural';

function previousReport(owner: string | null): string {
  return owner === null ? 'your last check-in' : `the last check-in of ${owner}`;
}

export const progress: Localised<typeof dutch> = {
  title: 'Report progress',
  pageTitle: ({ week }) => `Report progress, ${week}`,
  weekAndDeadline: ({ week, moment }) =>
    `${week.charAt(0).toUpperCase()}${week.slice(1)}. You can respond until ${moment}.`,
  closed: ({ week, moment }) =>
    `${week.charAt(0).toUpperCase()}${week.slice(1)}. This round closed on ${moment}. You can still report. It will be marked as late.`,
  notOpen: 'You cannot report progress for this week.',
  toCurrentRound: 'To the current round',
  filledIn: ({ n, total }) => `${n} of ${total} filled in`,
  forYourself: 'You fill this in for yourself.',
  forOwner: ({ owner }) => `You fill this in for ${owner}.`,
  noActions: 'You have no actions to report on now.',
  needsAnswer: 'These actions ask for an answer',
  rest: ({ n }) =>
    n === 1 ? '1 more action on course, without news' : `${n} more actions on course, without news`,
  restUnchanged: ({ n }) => (n === 1 ? 'For this one: no change' : `For these ${n}: no change`),
  restChosen: ({ n }) => `“No change” chosen for ${n} ${plural(n, 'action', 'actions')}.`,
  restOpen: 'Fill in one by one',
  nthOfTotal: ({ n, total, code }) => `${n} of ${total} · ${code}`,
  legend: ({ n, total, code, title }) => `Action ${n} of ${total}: ${code} ${title}`,

  since: {
    prefix: ({ owner }) => `Since ${previousReport(owner)}:`,
    nothing: ({ owner }) => `Since ${previousReport(owner)}: nothing changed`,
    first: 'This will be the first check-in on this action.',
    milestoneAhead: ({ n, days }) =>
      `${n} ${plural(n, 'milestone', 'milestones')} in ${days} ${plural(days, 'day', 'days')}`,
    milestoneMet: ({ title }) => `milestone “${title}” met`,
    dateMoved: ({ title }) => `date of “${title}” changed`,
    requestAnswered: ({ code }) => `request ${code} answered`,
    silent: ({ weeks }) => `no check-in for ${weeks} weeks`,
  },
  previous: ({ course, date }) => `last time: ${course}, ${date}`,

  standsOutNot: 'Nothing stands out now.',
  previousSentence: ({ course, date }) => `Last time: ${course}, ${date}.`,
  unchangedRefused: {
    first: 'This is the first check-in on this action. Choose how the action is doing.',
    news: ({ owner }) =>
      `“No change” is not possible: something happened since ${previousReport(owner)}.`,
    request: '“No change” is not possible: no request is open any more.',
    other: '“No change” is not possible now. Choose how the action is doing.',
  },
  onlyCount: ({ n, total }) => `${n} of ${total}`,
  allReported: ({ week }) => `You reported everything for ${week}.`,
  reported: ({ n }) => `Reported already: ${n} ${plural(n, 'action', 'actions')}`,
  restUndo: 'Take this back',
  addNote: 'Add an explanation',
  notFilled: 'not filled in yet',
  askedDraft: {
    elsewhere: 'You went on later on another device. You see that version.',
    discarded: 'The draft was discarded.',
  },

  question: 'How is this action doing?',
  noChange: 'No change',
  note: 'Explanation',
  noteOptional: 'Explanation (may be empty)',
  whatDoYouDo: 'What are you doing about it?',
  oneSentence: 'one sentence is enough',
  whatIsGoingOn: 'What is going on?',
  sameThirdTime: ({ nth }) =>
    `You report “no change” for the ${nth} time. What keeps this action where it is?`,
  fieldsAdded: ({ n }) => `${n} ${plural(n, 'question', 'questions')} added`,
  audience: 'Who may read this text?',

  addRequest: 'Add a request: what is needed, from whom, by when?',
  removeRequest: 'Remove request',
  openRequest: ({ code, organisation }) =>
    `Request ${code} to ${organisation} is still open. A new request is not needed.`,
  whatIsNeeded: 'What is needed?',
  fromWhom: 'From whom?',
  fromOrganisation: 'From which organisation?',
  fromPerson: 'From whom in that organisation? (may be empty)',
  byWhen: 'By when?',

  newDateQuestion: ({ title }) => `A new date for “${title}”?`,
  newDate: ({ title }) => `New date “${title}”`,
  newDateOptional: ({ title }) => `New date “${title}” (may be empty)`,
  dateNow: ({ date }) => `Now ${date}.`,
  moveReason: 'Reason for the move',
  chooseMoveReason: 'Choose a reason',
  moveReasonMissing: 'Choose why the date moves.',
  keepDate: 'Keep the date',
  byWhenMissing: 'Fill in by when it is needed.',
  noDay: ({ typed }) => `“${typed}” is not a date that exists. Write a date so: 18-12-2026.`,
  chooseOrganisation: 'Choose an organisation',
  anyone: 'Anyone in the organisation',
  moveReasonNote: 'Explanation of the reason',

  onBehalfTitle: ({ code }) => `Report progress of ${code} on behalf of another`,
  onBehalfLead: ({ owner }) =>
    `You fill this in on behalf of ${owner}. The check-in says so, with your reason.`,
  onBehalfHint: 'For example: reported by telephone on 24 November.',
  notOnBehalf: 'You cannot report progress on this action now.',
  toAction: ({ code }) => `To ${code}`,
  correctGone: 'You cannot correct this check-in. Perhaps it was corrected or withdrawn already.',
  correctTitleShort: 'Correct a check-in',
  correctedReport: 'The check-in that you correct',
  onBehalfReason: 'Why does the programme office fill this in?',
  correctTitle: ({ code }) => `Correct the check-in on ${code}`,
  correct: 'Correct',
  correctLead: 'The old check-in stays readable. This one will then stand.',

  send: 'Send progress',
  sending: 'Sending…',
  someOpen: ({ n }) =>
    `${n} ${plural(n, 'action is', 'actions are')} not filled in yet. Send anyway?`,
  sendReady: 'Send what is ready',
  goOnFilling: 'Go on filling in',
  nothingFilled: 'Fill in at least one action.',
  readyToSend: ({ n, total }) => `Ready to send: ${n} of ${total}`,
  previousAction: 'Previous action',
  nextAction: 'Next action',

  sent: {
    title: 'Progress sent',
    at: ({ moment }) => `Sent ${moment}.`,
    late: 'The round was closed already. It is marked as late.',
    summary: ({ n, parts }) => `${n} ${plural(n, 'action', 'actions')} reported: ${parts}.`,
    part: ({ n, course }) => `${n} ${course}`,
    request: ({ to, date }) =>
      `Your request to ${to} was sent. An answer is asked for before ${date}.`,
    moved: ({ title, date }) => `The milestone “${title}” is now on ${date}.`,
    view: 'See what you reported',
    nextRound: ({ date }) => `Next round: ${date}.`,
    minutesLeft: ({ minutes }) => `${minutes} ${plural(minutes, 'minute', 'minutes')} left`,
    gone: 'These check-ins were not found. Only the sender sees this page.',
    nothingOpen: 'There is nothing more to do now.',
    reports: 'What you reported',
    corrected: 'corrected',
    undoneTitle: 'Progress undone',
    undone: 'Undone. Your check-ins and requests were withdrawn.',
    undoneAgain: 'Your answers are back in the form.',
    toForm: 'Back to the form',
  },

  checkIn: {
    none: 'No progress has been reported yet.',
    unchanged: 'no change',
    late: 'reported late',
    superseded: 'Replaced by a correction',
    withdrawn: 'Withdrawn',
    corrects: ({ date }) => `Correction of the check-in of ${date}`,
    by: ({ name }) => `by ${name}`,
    byFor: ({ author, owner }) => `filled in by ${author} for ${owner}`,
    onBehalfReason: ({ reason }) => `Reason: ${reason}`,
    older: 'Older check-ins',
  },
};
