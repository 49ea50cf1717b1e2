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
    commands: 'Arrange',
    who: 'Who',
  },
  age: ({ days }) => (days === 0 ? 'today' : `${days} ${plural(days, 'day', 'days')}`),
  showAll: ({ n }) => `Show all ${n}`,
  empty: 'Nothing stands out now. The work list is empty.',
  emptyMine: 'Nothing is on your name now.',
  roundWaiting: 'Who has not reported yet',
  show: {
    title: 'Show',
    all: 'Everything',
    mine: 'What I do',
    postponed: 'Also what was postponed',
    notPostponed: 'Without what was postponed',
  },
  handler: 'Who does this?',
  nobody: 'Nobody yet',
  handledBy: ({ name }) => `${name} does this`,
  handlerSaved: ({ name }) => `${name} does this now.`,
  handlerCleared: 'This is on nobody’s name now.',
  saveHandler: 'Record',
  arrangeShort: 'Arrange',
  arrange: ({ subject }) => `Arrange: ${subject}`,
  postpone: {
    command: 'Postpone',
    until: 'Postpone until',
    reason: 'Why?',
    reasonMissing: 'Fill in why you postpone this.',
    reasonHint: 'Others of the programme office read this.',
    confirm: 'Postpone',
    done: ({ date }) => `Postponed until ${date}. After that it is here again.`,
    mark: ({ date }) => `postponed until ${date}`,
    end: 'Do not postpone any more',
    ended: 'This is not postponed any more.',
  },
  command: {
    addMilestone: 'Add milestone',
    assign: 'Choose person responsible',
    propose: 'Propose action',
    discuss: 'Discussed',
    view: 'View',
    request: 'View request',
    agreement: 'View agreement',
    plan: 'View milestones',
    resume: 'View pause',
    report: 'Report progress on behalf',
  },
};
