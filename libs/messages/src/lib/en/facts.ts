import type { Localised } from '../localised';
import type { facts as dutch } from '../nl/facts';
import { plural } from '../plural';

const days = (n: number | null) => (n === null ? '' : `${n} ${plural(n, 'day', 'days')}`);
const times = (n: number | null) => {
  if (n === null) return 'several times';
  return n === 1 ? 'once' : `${n} times`;
};
const named = (title: string | null) => (title === null ? 'a milestone' : `milestone “${title}”`);
const forDays = (n: number | null) => (n === null ? '' : `, for ${days(n)}`);
const sinceDay = (day: string | null) => (day === null ? '' : ` since ${day}`);

export const facts: Localised<typeof dutch> = {
  title: 'Stands out',
  prefix: 'Stands out:',
  none: 'Nothing stands out now.',
  explanation: 'Bold text stands out by itself. It is not a judgement.',
  since: ({ date }) => `since ${date}`,

  label: {
    MILESTONE_LATE: 'Milestone late',
    MILESTONE_MOVED: 'Milestone moved more than once',
    MOVE_NOT_DISCUSSED: 'Move not discussed yet',
    NO_OPEN_MILESTONE: 'No next milestone',
    OUT_OF_DATE: 'No recent check-in',
    NO_CHECK_IN: 'No check-in yet',
    UNCHANGED_STREAK: '“No change” several times in a row',
    COURSE_CONTRADICTS_FACTS: 'Course and dates differ',
    HELP_OVERDUE: 'Request overdue',
    NO_OWNER: 'No person responsible',
    NOT_ACCEPTED: 'Not agreed yet',
    SHOULD_HAVE_STARTED: 'Should have started',
    PAUSE_EXPIRED: 'Pause is over',
    PAUSED_LONG: 'Paused for long',
    PROBLEM_WITHOUT_ACTION: 'Problem without action',
  },

  short: {
    MILESTONE_LATE: ({ days: n }) => (n === null ? 'late' : `${days(n)} late`),
    MILESTONE_MOVED: ({ count }) => `moved ${times(count)}`,
    MOVE_NOT_DISCUSSED: ({ count }) =>
      count === null
        ? 'moved, not discussed yet'
        : `${count} ${plural(count, 'move', 'moves')} not discussed yet`,
    NO_OPEN_MILESTONE: () => 'no next milestone',
    OUT_OF_DATE: () => 'no recent check-in',
    NO_CHECK_IN: () => 'no check-in yet',
    UNCHANGED_STREAK: ({ count }) => `“no change” ${times(count)}`,
    COURSE_CONTRADICTS_FACTS: () => 'course and dates differ',
    HELP_OVERDUE: ({ days: n }) => (n === null ? 'request overdue' : `request ${days(n)} overdue`),
    NO_OWNER: () => 'no person responsible',
    NOT_ACCEPTED: ({ days: n }) => (n === null ? 'not agreed yet' : `${days(n)} unanswered`),
    SHOULD_HAVE_STARTED: ({ days: n }) =>
      n === null ? 'should have started' : `start ${days(n)} late`,
    PAUSE_EXPIRED: ({ days: n }) => (n === null ? 'pause is over' : `pause over for ${days(n)}`),
    PAUSED_LONG: ({ days: n }) => (n === null ? 'paused for long' : `paused for ${days(n)}`),
    PROBLEM_WITHOUT_ACTION: ({ days: n }) => `no agreed action${forDays(n)}`,
  },

  sentence: {
    MILESTONE_LATE: ({ days: n, title, since }) =>
      sentence(
        `${named(title)} is ${n === null ? '' : `${days(n)} `}late${since === null ? '' : ` (was ${since})`}`,
      ),
    MILESTONE_MOVED: ({ count, days: n, title }) =>
      sentence(
        `${named(title)} was moved ${times(count)}${n === null ? '' : `, ${days(n)} in all`}`,
      ),
    MOVE_NOT_DISCUSSED: ({ title }) =>
      sentence(`the new date of ${named(title)} has not been discussed yet`),
    NO_OPEN_MILESTONE: () => 'There is no next milestone with a date.',
    OUT_OF_DATE: ({ days: n }) =>
      n === null
        ? 'The latest check-in is older than agreed.'
        : `The latest check-in is ${days(n)} old.`,
    NO_CHECK_IN: ({ days: n }) =>
      `No progress has been reported yet${n === null ? '' : `, ${days(n)} after the start`}.`,
    UNCHANGED_STREAK: ({ count }) => `“No change” was reported ${times(count)} in a row.`,
    COURSE_CONTRADICTS_FACTS: ({ days: n, title }) =>
      `The course is on course, but ${named(title)} is ${n === null ? '' : `${days(n)} `}late.`,
    HELP_OVERDUE: ({ days: n }) =>
      n === null ? 'A request is overdue.' : `A request is ${days(n)} overdue.`,
    NO_OWNER: ({ since }) => `Nobody is responsible${sinceDay(since)}.`,
    NOT_ACCEPTED: ({ days: n }) => `Not everyone has agreed yet${forDays(n)}.`,
    SHOULD_HAVE_STARTED: ({ days: n, since }) =>
      since === null
        ? `The start date has passed${forDays(n)}.`
        : `The action was to start on ${since} and has not begun.`,
    PAUSE_EXPIRED: ({ since }) =>
      since === null ? 'The pause is over.' : `The pause was to last until ${since} and is over.`,
    PAUSED_LONG: ({ days: n }) =>
      n === null
        ? 'The action has been paused for more than 3 months.'
        : `The action has been paused for ${days(n)}.`,
    PROBLEM_WITHOUT_ACTION: ({ days: n }) => `This problem has no agreed action yet${forDays(n)}.`,
  },
};

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
