import type { Localised } from '../localised';
import type { coverage as dutch } from '../nl/coverage';
import { plural } from '../plural';

export const coverage: Localised<typeof dutch> = {
  label: {
    NO_ACTION: 'No action',
    PROPOSED_ONLY: 'Only a proposal',
    UNCONFIRMED: 'Adopted, not confirmed yet',
    IN_HAND: 'In hand',
    PAUSED_ONLY: 'Action paused',
    ALL_CLOSED: 'Actions done',
    RESOLVED: 'Resolved',
    HANDLED_ELSEWHERE: 'Handled elsewhere',
    SET_ASIDE: 'Set aside',
  },
  sentence: {
    NO_ACTION: 'This problem has no agreed action yet.',
    PROPOSED_ONLY: 'This problem has no agreed action yet. There is a proposal.',
    UNCONFIRMED: 'An action was adopted. It is not confirmed yet.',
    IN_HAND: 'An action is agreed for this problem.',
    PAUSED_ONLY: 'The action for this problem is on hold.',
    ALL_CLOSED: 'The actions for this problem are done. The problem was not declared resolved.',
    RESOLVED: 'This problem is resolved.',
    HANDLED_ELSEWHERE: 'This problem is handled elsewhere.',
    SET_ASIDE: 'This problem is set aside.',
  },
  forDays: ({ n }) => `for ${n} ${plural(n, 'day', 'days')}`,
  stoppedBefore: 'An earlier action was stopped.',
  proposalsWaiting: ({ n }) => (n === 1 ? 'There is one proposal.' : `There are ${n} proposals.`),
  problems: ({ n }) => `${n} ${plural(n, 'problem', 'problems')}`,
};
