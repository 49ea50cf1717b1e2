import type { Localised } from '../localised';
import type { board as dutch } from '../nl/board';
import { plural } from '../plural';

export const board: Localised<typeof dutch> = {
  title: 'Board',
  leadAttention: ({ n }) =>
    n === 0
      ? 'No points ask for attention now.'
      : `${n} ${plural(n, 'point asks', 'points ask')} for attention.`,
  leadAttentionThen: ({ n }) =>
    n === 0
      ? 'No points asked for attention then.'
      : `${n} ${plural(n, 'point', 'points')} asked for attention then.`,
  leadRequests: ({ n }) =>
    n === 0
      ? 'No requests wait for your organisation.'
      : `${n} ${plural(n, 'request waits', 'requests wait')} for your organisation.`,
  attention: {
    title: 'What asks for attention?',
    none: 'No points ask for attention now.',
    all: ({ n }) => `All ${n} points, in the list of actions`,
    also: ({ facts }) => `Also: ${facts}.`,
    since: 'since',
  },
  uncovered: {
    title: 'Problems without an agreed action',
    none: 'All problems have an agreed action.',
    lead: ({ n }) => `${n} ${plural(n, 'problem has', 'problems have')} no agreed action yet.`,
    all: ({ n }) => `All ${n} problems without an agreed action`,
    withProposal: ({ n }) => `For ${n} ${plural(n, 'problem', 'problems')} there is a proposal.`,
  },
  waiting: {
    title: ({ organisation }) => `Waiting for ${organisation}`,
    titleWithout: 'Waiting for you',
    none: 'No requests wait for your organisation.',
    overdue: 'overdue',
  },
  state: {
    title: 'How are the actions doing?',
    lead: ({ inProgress, old }) => {
      const acts = `${inProgress} ${plural(inProgress, 'action is', 'actions are')} in progress.`;
      return old === 0 ? acts : `${acts} For ${old} the check-in is more than 10 working days old.`;
    },
    noneYet: ({ n }) => `For ${n} there is no check-in yet.`,
    none: 'No actions are in progress now.',
    asTable: 'View as table',
    hideTable: 'Hide the table',
    caption: 'Actions in progress, by course',
    column: { state: 'State', n: 'Number' },
    total: 'Total in progress',
    part: {
      onCourse: 'on course',
      adjusting: 'adjusting',
      helpNeeded: 'help needed',
      outOfDate: 'no recent check-in',
      noCheckIn: 'no check-in yet',
    },
    selfReport: 'The data are reported by the organisations themselves.',
    unconfirmed: ({ n }) =>
      `${n} ${plural(n, 'action is', 'actions are')} adopted but not confirmed yet.`,
  },
  counts: {
    phases: 'All actions, by phase',
    phasesCaption: 'Number of actions per phase',
    phase: 'Phase',
    coverage: 'All problems, by what is being done',
    coverageCaption: 'Number of problems per answer to “What is being done?”',
    n: 'Number',
    total: 'Total',
    open: ({ name, n }) => `${n}: open the list ${name}`,
  },
  asOf: {
    title: 'An earlier state',
    lead: 'See how it was on another day, with what we knew then.',
    date: 'State of',
    show: 'Show this state',
    wrong: 'Fill in a day that exists, up to today. For example 5-11-2026.',
    now: ({ moment }) => `State of ${moment}`,
    then: ({ date }) => `You see the state of ${date}, at the end of the day.`,
    numbers: 'The numbers open no list now: the lists show the present state.',
    back: 'To the present state',
  },
};
