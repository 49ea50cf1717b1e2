import type { Localised } from '../localised';
import type { workList as dutch } from '../nl/work-list';
import { plural } from '../plural';

export const workList: Localised<typeof dutch> = {
  title: 'Work list',
  lead: ({ n }) =>
    n === 0
      ? 'Nothing stands out now.'
      : `${n} ${plural(n, 'point asks', 'points ask')} for attention now.`,
  round: ({ done, total, week }) => `Round ${week}: ${done} of ${total} reported`,
  updated: ({ time }) => `Last updated at ${time}`,
  arrangeNow: 'Arrange now',
  group: ({ label, n }) => `${label} (${n})`,
  column: {
    what: 'What',
    subject: 'Action or problem',
    since: 'Since',
    age: 'How long',
    who: 'Who',
  },
  age: ({ days }) => (days === 0 ? 'today' : `${days} ${plural(days, 'day', 'days')}`),
  showAll: ({ n }) => `Show all ${n}`,
  empty: 'Nothing stands out now. The work list is empty.',
  command: {
    assign: 'Choose person responsible',
    propose: 'Propose action',
    discuss: 'Discussed',
    view: 'View',
    report: 'Report progress on behalf',
  },
};
