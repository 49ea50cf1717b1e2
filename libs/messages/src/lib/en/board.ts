import type { Localised } from '../localised';
import type { board as dutch } from '../nl/board';
import { plural } from '../plural';

export const board: Localised<typeof dutch> = {
  title: 'Board',
  lead: ({ attention, uncovered }) =>
    `${attention} ${plural(attention, 'action asks', 'actions ask')} for attention. ` +
    `${uncovered} ${plural(uncovered, 'problem has', 'problems have')} no agreed action.`,
  attention: {
    title: 'What asks for attention first?',
    none: 'No actions ask for attention now.',
    all: ({ n }) => `All ${n} actions that ask for attention`,
    asks: ({ organisation }) => `asks help from ${organisation}`,
  },
  uncovered: {
    title: 'Problems without an agreed action',
    none: 'All problems have an agreed action.',
    all: ({ n }) => `All ${n} problems without an agreed action`,
    withProposal: ({ n }) => `${n} of them ${plural(n, 'has', 'have')} a proposal.`,
  },
  waiting: {
    title: ({ organisation }) => `Waiting for ${organisation}`,
    none: 'No requests are waiting for your organisation.',
  },
  state: {
    title: 'How are the actions doing?',
    lead: ({ inProgress, old }) => {
      const acts = `${inProgress} ${plural(inProgress, 'action is', 'actions are')} in progress.`;
      return old === 0 ? acts : `${acts} For ${old} the check-in is more than 10 working days old.`;
    },
    none: 'No actions are in progress now.',
    asTable: 'View as table',
    asChart: 'View as bar',
    caption: 'Actions in progress, by course',
    column: { state: 'State', n: 'Number' },
    total: 'Total in progress',
    part: {
      onCourse: ({ n }) => `${n} on course`,
      adjusting: ({ n }) => `${n} adjusting`,
      helpNeeded: ({ n }) => `${n} help needed`,
      outOfDate: ({ n }) => `${n} no recent check-in`,
      noCheckIn: ({ n }) => `${n} no check-in yet`,
    },
    selfReport: 'The data are reported by the persons responsible themselves.',
    meaning: 'What do the words mean?',
    otherPhases: 'Not in progress:',
    unconfirmed: ({ n }) =>
      `${n} ${plural(n, 'action is', 'actions are')} adopted but not confirmed yet.`,
  },
};
