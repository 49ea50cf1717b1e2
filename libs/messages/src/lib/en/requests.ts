import type { Localised } from '../localised';
import type { requests as dutch } from '../nl/requests';
import { plural } from '../plural';

export const requests: Localised<typeof dutch> = {
  title: 'Requests for help',
  count: ({ n }) => `${n} ${plural(n, 'request', 'requests')}`,
  none: 'There are no requests.',
  pageTitle: ({ code }) => `Request ${code}`,
  needed: ({ what }) => `Needed: ${what}`,
  from: ({ name }) => `from ${name}`,
  before: ({ date }) => `before ${date}`,
  promisedFor: ({ date }) => `promised for ${date}`,
  overdue: ({ days }) => `${days} ${plural(days, 'day', 'days')} overdue`,
  askedBy: ({ name, date }) => `asked by ${name} on ${date}`,
  waitingFor: ({ organisation }) => `Waiting for ${organisation}`,
  column: {
    code: 'No.',
    what: 'What is needed?',
    action: 'Action',
    from: 'From whom?',
    neededBy: 'By when?',
    state: 'State',
  },
  answer: {
    title: ({ code }) => `Answer request ${code}`,
    command: 'Answer',
    question: 'What is your answer?',
    promise: 'Promise',
    promiseHint: 'You say when it will be there.',
    promiseDate: 'When will it be there?',
    met: 'Met',
    metHint: 'What was needed is there.',
    refuse: 'Cannot, with a reason',
    reason: 'Why not?',
    send: 'Send answer',
    promised: ({ date }) => `You promised it for ${date}.`,
    metDone: 'The request is met.',
    refused: 'The request was refused. The asker will see your reason.',
  },
  withdraw: {
    command: 'Withdraw request',
    done: 'The request was withdrawn.',
  },
};
