import type { MutationCase } from './mutation-case';
import type { Part } from './parts';
import {
  completionRequested,
  confirmed,
  finished,
  handoverProposed,
  linked,
  movedThrice,
  offered,
  paused,
  planOf,
  proposed,
  running,
  seen,
  type PreparedAction,
} from './prepared-action';

type ActionCase = MutationCase<PreparedAction>;

const DOERS = ['OFFICE', 'OWNER', 'REPORTER'] as const;
const TODAY = '2026-11-24';

/** The office does the owner's work on behalf, with a reason. */
export function onBehalf(part: Part): object {
  return part === 'OFFICE' ? { onBehalfReason: 'Telefonisch doorgegeven.' } : {};
}

function milestoneOf({ milestones }: PreparedAction, at = 0) {
  return { milestoneId: milestones[at]?.id };
}

function byDoers(
  name: string,
  prepare: ActionCase['prepare'],
  given: (action: PreparedAction) => object = () => ({}),
): ActionCase {
  const input = (action: PreparedAction, part: Part) => ({
    ...seen(action),
    ...given(action),
    ...onBehalf(part),
  });
  return { name, door: 'TAKE_PART', may: DOERS, prepare, input };
}

/** Owner, reporter, and the office on behalf: start, report, move, meet, pause, ask completion. */
const BY_DOERS: readonly ActionCase[] = [
  byDoers('startAction', confirmed),
  byDoers('pauseAction', running, () => ({
    reasonCode: 'NO_CAPACITY_OR_MONEY',
    until: '2027-01-15',
  })),
  byDoers('resumeAction', paused),
  byDoers('requestCompletion', finished, () => ({ evidence: 'Het eindverslag.' })),
  byDoers('addMilestone', running, () => ({
    milestone: { title: 'Evaluatie', date: '2027-12-01' },
    reason: 'Het hoort erbij.',
  })),
  byDoers('meetMilestone', running, (action) => ({
    ...milestoneOf(action),
    on: TODAY,
    evidence: 'Het verslag.',
  })),
  byDoers('withdrawMilestone', running, (action) => ({
    ...milestoneOf(action),
    reason: 'Het is niet meer nodig.',
  })),
  byDoers('dateMilestone', running, (action) => ({
    ...milestoneOf(action, 1),
    date: '2027-10-31',
  })),
  {
    ...byDoers('moveMilestone', running),
    input: (action, part) => ({
      actionId: action.id,
      ...milestoneOf(action),
      from: '2027-06-30',
      to: '2027-07-31',
      reasonCode: 'MORE_WORK',
      ...onBehalf(part),
    }),
  },
  {
    ...byDoers('addLink', running),
    input: (action) => ({ ...seen(action), title: 'Kader', url: 'https://example.org/kader' }),
  },
  {
    ...byDoers('removeLink', linked),
    input: (action) => ({ ...seen(action), linkId: action.links[0]?.id }),
  },
];

function byOffice(
  name: string,
  prepare: ActionCase['prepare'],
  given: (action: PreparedAction) => object,
): ActionCase {
  const input = (action: PreparedAction) => ({ ...seen(action), ...given(action) });
  return { name, door: 'OFFICE', may: ['OFFICE'], prepare, input };
}

const BY_OFFICE: readonly ActionCase[] = [
  byOffice('stopAction', running, () => ({ reason: 'Het besluit is ingetrokken.' })),
  byOffice('correctFirstDate', running, (action) => ({
    ...milestoneOf(action),
    firstDate: '2027-05-31',
    reason: 'Verkeerd overgenomen.',
  })),
  byOffice('discussMove', movedThrice, ({ milestones }) => ({
    moveId: milestones[0]?.moves.at(-1)?.id,
  })),
  byOffice('recordAgreement', offered, () => ({
    as: 'OWNER',
    agree: true,
    letterDate: TODAY,
    letterUrl: 'https://example.org/brief',
  })),
];

const OF_THE_PLAN: readonly ActionCase[] = [
  {
    name: 'revisePlan',
    door: 'TAKE_PART',
    may: ['OFFICE', 'PROPOSER'],
    prepare: async (stage, crew) => ({
      ...(await proposed(stage, crew)),
      plan: { ...(await planOf(stage, crew)), title: 'Een betere werkwijze' },
    }),
    input: (action) => ({ ...seen(action), plan: action.plan }),
  },
  {
    name: 'offerAction',
    door: 'TAKE_PART',
    may: ['OFFICE', 'PROPOSER'],
    prepare: proposed,
    input: seen,
  },
  {
    name: 'amendAction',
    door: 'TAKE_PART',
    may: ['OFFICE', 'OWNER'],
    prepare: running,
    input: (action) => ({
      ...seen(action),
      intendedResult: 'Elke regio werkt zo, ook buiten kantoortijd.',
      reason: 'Gevraagd door de Kamer.',
    }),
  },
  {
    name: 'amendCriterion',
    door: 'TAKE_PART',
    may: ['OFFICE', 'OWNER'],
    prepare: running,
    input: (action) => ({
      ...seen(action),
      ...milestoneOf(action),
      criterion: 'Vastgesteld door alle partners.',
      reason: 'Scherper.',
    }),
  },
  {
    name: 'setInternalNote',
    door: 'TAKE_PART',
    may: ['OFFICE', 'OWNER', 'REPORTER', 'MONITOR'],
    prepare: running,
    input: (action) => ({ ...seen(action), note: 'Alleen voor wie eraan werkt.' }),
  },
];

function answering(as: 'OWNER' | 'MONITOR'): readonly ActionCase[] {
  const common = { as, door: 'TAKE_PART', may: [as], prepare: offered } as const;
  const answer = (action: PreparedAction) => ({ ...seen(action), as, agree: true });
  return [
    { ...common, name: 'answerAssignment', input: answer },
    { ...common, name: 'answerAssignments', input: (action) => ({ answers: [answer(action)] }) },
  ];
}

function handingOver(as: 'OWNER' | 'MONITOR', other: 'OWNER' | 'MONITOR'): ActionCase {
  return {
    name: 'proposeHandover',
    as,
    door: 'TAKE_PART',
    may: ['OFFICE', as],
    instead: { [other]: 'HANDOVER_OF_ANOTHERS_PART' },
    prepare: running,
    input: (action, _part, crew) => ({ ...seen(action), as, toPersonId: crew.receiver.personId }),
  };
}

const BETWEEN_PEOPLE: readonly ActionCase[] = [
  ...answering('OWNER'),
  ...answering('MONITOR'),
  handingOver('OWNER', 'MONITOR'),
  handingOver('MONITOR', 'OWNER'),
  {
    name: 'answerHandover',
    door: 'TAKE_PART',
    may: ['RECEIVER'],
    prepare: handoverProposed,
    input: (action) => ({ ...seen(action), agree: true }),
  },
  {
    name: 'answerCompletion',
    door: 'TAKE_PART',
    may: ['MONITOR'],
    prepare: completionRequested,
    input: (action) => ({ ...seen(action), confirm: true }),
  },
  {
    name: 'setReporters',
    door: 'TAKE_PART',
    may: ['OFFICE', 'OWNER'],
    prepare: running,
    input: (action, _part, crew) => ({ ...seen(action), personIds: [crew.receiver.personId] }),
  },
];

export const ACTION_CASES: readonly ActionCase[] = [
  ...BY_DOERS,
  ...BY_OFFICE,
  ...OF_THE_PLAN,
  ...BETWEEN_PEOPLE,
];
