import type { Action, Agreement, Phase } from './action';
import type { ActionCommand } from './action-command';
import type { ActionRuleCode } from './action-rule-codes';
import { agreedOwnerOf, currentAssignment, currentAssignments } from './assignment.rules';
import type { ActionViolation } from './command-context';
import { phasesFrom } from './phase-transitions';
import { violation } from './violation';

interface StateCondition {
  readonly code: ActionRuleCode;
  readonly holds: (action: Action) => boolean;
}

const OPEN: readonly Phase[] = ['PROPOSED', 'NOT_STARTED', 'IN_PROGRESS', 'PAUSED'];

function inPhase(...phases: readonly Phase[]): StateCondition {
  return { code: 'ACTION_IN_OTHER_PHASE', holds: ({ phase }) => phases.includes(phase) };
}

function inAgreement(...agreements: readonly Agreement[]): StateCondition {
  return {
    code: 'ACTION_IN_OTHER_AGREEMENT',
    holds: ({ agreement }) => agreements.includes(agreement),
  };
}

function answerExpected(...parts: readonly ('OWNER' | 'MONITOR')[]): StateCondition {
  return {
    code: 'ANSWER_NOT_EXPECTED',
    holds: (action) => parts.some((as) => currentAssignment(action, as)?.state === 'OFFERED'),
  };
}

const confirmed: StateCondition = {
  code: 'ACTION_NOT_CONFIRMED',
  holds: ({ agreement }) => agreement === 'CONFIRMED',
};
const owned: StateCondition = {
  code: 'ACTION_WITHOUT_OWNER',
  holds: (action) => agreedOwnerOf(action) !== null,
};
const notRequested: StateCondition = {
  code: 'COMPLETION_ALREADY_REQUESTED',
  holds: ({ completionRequest }) => completionRequest === null,
};
const requested: StateCondition = {
  code: 'COMPLETION_NOT_REQUESTED',
  holds: ({ completionRequest }) => completionRequest !== null,
};
const noHandover: StateCondition = {
  code: 'HANDOVER_PENDING',
  holds: ({ handover }) => handover === null,
};
const handoverPending: StateCondition = {
  code: 'HANDOVER_NOT_PENDING',
  holds: ({ handover }) => handover !== null,
};
/** An adopted action keeps its agreement when offered; asking once is enough until the plan changes. */
const notYetOffered: StateCondition = {
  code: 'ACTION_IN_OTHER_AGREEMENT',
  holds: (action) =>
    !(['OWNER', 'MONITOR'] as const).some((as) =>
      currentAssignments(action, as).some(({ state }) => state === 'OFFERED'),
    ),
};

const open = inPhase(...OPEN);
const running = inPhase('NOT_STARTED', 'IN_PROGRESS', 'PAUSED');
const unconfirmed = inAgreement('PROPOSED', 'OFFERED', 'ADOPTED');
const milestoneChange = [running, confirmed, notRequested];

function transition(command: ActionCommand): StateCondition {
  return inPhase(...phasesFrom(command));
}

/** In which state each command is possible; rules, buttons and tests read this one table. */
const COMMAND_CONDITIONS: Readonly<Record<ActionCommand, readonly StateCondition[]>> = {
  PROPOSE: [],
  REGISTER_ADOPTED: [],
  REVISE_PLAN: [inPhase('PROPOSED', 'NOT_STARTED'), unconfirmed],
  OFFER: [transition('OFFER'), inAgreement('PROPOSED', 'ADOPTED'), notYetOffered],
  AGREE_AS_OWNER: [transition('AGREE_AS_OWNER'), unconfirmed, answerExpected('OWNER')],
  AGREE_AS_MONITOR: [transition('AGREE_AS_MONITOR'), unconfirmed, answerExpected('MONITOR')],
  RECORD_AGREEMENT: [
    transition('RECORD_AGREEMENT'),
    unconfirmed,
    answerExpected('OWNER', 'MONITOR'),
  ],
  START: [transition('START'), confirmed, owned],
  CHECK_IN: [inPhase('IN_PROGRESS'), confirmed, owned],
  PAUSE: [transition('PAUSE'), notRequested],
  RESUME: [transition('RESUME')],
  STOP: [transition('STOP')],
  REQUEST_COMPLETION: [transition('REQUEST_COMPLETION'), notRequested],
  ANSWER_COMPLETION: [transition('ANSWER_COMPLETION'), requested],
  ADD_MILESTONE: milestoneChange,
  MEET_MILESTONE: [inPhase('IN_PROGRESS', 'PAUSED'), confirmed, notRequested],
  MOVE_MILESTONE: milestoneChange,
  WITHDRAW_MILESTONE: milestoneChange,
  DATE_MILESTONE: milestoneChange,
  AMEND_CRITERION: milestoneChange,
  CORRECT_FIRST_DATE: [running, confirmed],
  DISCUSS_MOVE: [running, confirmed],
  AMEND: [running, confirmed],
  SET_REPORTERS: [open],
  PROPOSE_HANDOVER: [running, confirmed, noHandover],
  ANSWER_HANDOVER: [running, confirmed, handoverPending],
  RECORD_HANDOVER: [running, confirmed, handoverPending],
  ADD_LINK: [],
  REMOVE_LINK: [],
  SET_INTERNAL_NOTE: [],
  READ_INTERNAL_NOTE: [],
};

/** What in the state of the action stands in the way of a command; empty when it is possible now. */
export function commandViolations(
  action: Action,
  command: ActionCommand,
): readonly ActionViolation[] {
  const { phase, agreement } = action;
  return COMMAND_CONDITIONS[command]
    .filter(({ holds }) => !holds(action))
    .map(({ code }) => violation(code, [], { phase, agreement }));
}

export function isPossible(action: Action, command: ActionCommand): boolean {
  return commandViolations(action, command).length === 0;
}

/** Neither done nor stopped. */
export function isOpenAction(action: Pick<Action, 'phase'>): boolean {
  return OPEN.includes(action.phase);
}
