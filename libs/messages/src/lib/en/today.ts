import type { Localised } from '../localised';
import type { today as dutch } from '../nl/today';
import { plural } from '../plural';

export const today: Localised<typeof dutch> = {
  title: 'Today',
  titleWithDay: ({ day }) => `Today, ${day}`,
  toDo: 'To do',
  toDoCount: ({ n }) => `To do (${n})`,
  open: 'Open',
  before: ({ date }) => `before ${date}`,
  closedOn: ({ date }) => `closed on ${date}`,
  reportProgress: ({ week, n }) =>
    `Report progress, ${week}: ${n} ${plural(n, 'action', 'actions')} left`,
  reportUntil: ({ moment }) => `You can respond until ${moment}.`,
  reportedAll: ({ week }) => `You reported everything for ${week}.`,
  agreeAs: ({ role, action }) => `Will you be the ${role} of ${action}? Agree or do not agree.`,
  answerHandover: ({ action }) => `Will you take over ${action}? Please answer.`,
  confirmCompletion: ({ action }) => `Is ${action} done? Confirm it or give a reason.`,
  answerRequest: ({ organisation, action }) => `Answer the request of ${organisation} (${action})`,
  startAction: ({ action }) => `Start ${action}: the start date has passed`,
  nothing: 'There is nothing to do now.',
  nextRound: ({ date }) => `Your next round starts on ${date}.`,

  myActions: 'My actions',
  myActionsCount: ({ n }) => `My actions (${n})`,
  watched: 'Actions that I monitor',
  noActions: 'You have no actions yet.',
  noActionsHelp: 'Do you expect an action here? Ask the programme office.',
  myRequests: 'Requests to me and my organisation',
  noRequests: 'No requests are waiting for you.',

  reportsToGive: ({ n }) => `Report progress on ${n} ${plural(n, 'action', 'actions')}`,
  offersOpen: ({ n }) => `Answer ${n} ${plural(n, 'offered plan', 'offered plans')}`,
  moreActions: 'All actions that I take part in',
  column: {
    action: 'Action',
    phase: 'Phase',
    course: 'Course',
    milestone: 'Next milestone',
  },
  courseOf: ({ course, date }) => `${course} (${date})`,
  office: 'For the programme office',
  board: 'For the board',
  programme: 'The programme',
  courseSummary: ({ inProgress, parts }) => `${inProgress} actions are in progress: ${parts}.`,
  part: {
    onCourse: ({ n }) => `${n} on course`,
    adjusting: ({ n }) => `${n} adjusting`,
    helpNeeded: ({ n }) => `${n} need help`,
    withoutReport: ({ n }) => `${n} without a recent check-in`,
  },
  officeLead: ({ n }) =>
    n === 0
      ? 'Nothing stands out that asks for action now.'
      : `${n} ${plural(n, 'point asks', 'points ask')} for attention now.`,
  toWorkList: 'To the work list',
  boardLead: ({ n }) =>
    n === 0
      ? 'No actions ask for attention now.'
      : `${n} ${plural(n, 'action asks', 'actions ask')} for attention now.`,
  toBoard: 'To the board page',
  toActions: 'All actions',
  toProblems: 'All problems',
  problemsWithoutAction: ({ n }) =>
    `${n} ${plural(n, 'problem has', 'problems have')} no agreed action yet.`,
};
