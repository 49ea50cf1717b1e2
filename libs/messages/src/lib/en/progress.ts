import type { Localised } from '../localised';
import type { progress as dutch } from '../nl/progress';
import { plural } from '../plural';

export const progress: Localised<typeof dutch> = {
  title: 'Report progress',
  pageTitle: ({ week }) => `Report progress, ${week}`,
  weekAndDeadline: ({ week, moment }) =>
    `${week.charAt(0).toUpperCase()}${week.slice(1)}. You can respond until ${moment}.`,
  closed: ({ moment }) =>
    `This round closed on ${moment}. You can still report. It will be marked as late.`,
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
    prefix: 'Since your last check-in:',
    nothing: 'Since your last check-in: nothing changed',
    first: 'This will be the first check-in on this action.',
    milestoneAhead: ({ n, days }) =>
      `${n} ${plural(n, 'milestone', 'milestones')} in ${days} ${plural(days, 'day', 'days')}`,
    milestoneMet: ({ title }) => `milestone “${title}” met`,
    dateMoved: ({ title }) => `date of “${title}” changed`,
    requestAnswered: ({ code }) => `request ${code} answered`,
    silent: ({ weeks }) => `no check-in for ${weeks} weeks`,
  },
  previous: ({ course, date }) => `last time: ${course}, ${date}`,

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
  moveReason: 'Reason for the move',
  moveReasonNote: 'Explanation of the reason',

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
