import {
  anAction,
  anAssignment,
  anOfferedAction,
  aPerson,
  aProposedAction,
  day,
} from '../../testing';
import type { Viewer } from '../identity/role';
import { ACTION_COMMANDS } from './action-command';
import type { ActionCommand } from './action-command';
import { actorsOf, commandsFor, isOwnAction, mayCommand } from './action.policies';

const action = anAction({
  assignments: [...anAction().assignments, anAssignment({ as: 'REPORTER', personId: 'reporter' })],
  handover: {
    as: 'OWNER',
    fromPersonId: 'owner',
    toPersonId: 'successor',
    note: null,
    proposedById: 'owner',
    proposedOn: day('2026-11-20'),
  },
});

const rights = (viewer: Viewer): readonly ActionCommand[] =>
  ACTION_COMMANDS.filter((command) => mayCommand(viewer, action, command));

const DOING = [
  'START',
  'CHECK_IN',
  'PAUSE',
  'RESUME',
  'REQUEST_COMPLETION',
  'ADD_MILESTONE',
  'MEET_MILESTONE',
  'MOVE_MILESTONE',
  'WITHDRAW_MILESTONE',
  'DATE_MILESTONE',
  'ADD_LINK',
  'REMOVE_LINK',
] as const;
const NOTE = ['SET_INTERNAL_NOTE', 'READ_INTERNAL_NOTE'] as const;
const sorted = (commands: readonly string[]) => [...commands].sort();

describe('rights towards an action', () => {
  it('are none for board and ministry', () => {
    expect(rights(aPerson('b', 'BOARD'))).toEqual([]);
    expect(rights(aPerson('m', 'MINISTRY'))).toEqual([]);
  });

  it('are only proposing for a member without a part in it', () => {
    expect(rights(aPerson('other'))).toEqual(['PROPOSE']);
  });

  it('are doing, deciding and handing over for the owner', () => {
    expect(sorted(rights(aPerson('owner')))).toEqual(
      sorted([
        'PROPOSE',
        'AGREE_AS_OWNER',
        ...DOING,
        ...NOTE,
        'AMEND',
        'AMEND_CRITERION',
        'SET_REPORTERS',
        'PROPOSE_HANDOVER',
      ]),
    );
  });

  it('are doing for a reporter, not deciding', () => {
    expect(sorted(rights(aPerson('reporter')))).toEqual(sorted(['PROPOSE', ...DOING, ...NOTE]));
  });

  it('are watching for the monitor, never doing', () => {
    expect(sorted(rights(aPerson('monitor')))).toEqual(
      sorted(['PROPOSE', 'AGREE_AS_MONITOR', 'ANSWER_COMPLETION', 'PROPOSE_HANDOVER', ...NOTE]),
    );
  });

  it('are offering and revising for the proposer', () => {
    expect(sorted(rights(aPerson('proposer')))).toEqual(
      sorted(['PROPOSE', 'OFFER', 'REVISE_PLAN']),
    );
  });

  it('are one answer for the receiver of a handover', () => {
    expect(rights(aPerson('successor'))).toEqual(['PROPOSE', 'ANSWER_HANDOVER']);
  });

  it('never let the office agree, confirm or receive as itself', () => {
    const refused = ['AGREE_AS_OWNER', 'AGREE_AS_MONITOR', 'ANSWER_COMPLETION', 'ANSWER_HANDOVER'];

    expect(ACTION_COMMANDS.filter((one) => !rights(aPerson('o', 'OFFICE')).includes(one))).toEqual(
      refused,
    );
    expect(rights(aPerson('monitor', 'OFFICE'))).toContain('ANSWER_COMPLETION');
  });

  it('end with the role that takes part, also for the owner', () => {
    expect(rights(aPerson('owner', 'MINISTRY'))).toEqual([]);
    expect(isOwnAction(aPerson('owner', 'BOARD'), action)).toBe(false);
  });

  it('end with the assignment', () => {
    const ended = anAction({ assignments: [anAssignment({ state: 'ENDED' })] });

    expect(mayCommand(aPerson('owner'), ended, 'CHECK_IN')).toBe(false);
  });

  it('need no action for proposing and registering', () => {
    expect(mayCommand(aPerson('a'), null, 'PROPOSE')).toBe(true);
    expect(mayCommand(aPerson('a'), null, 'REGISTER_ADOPTED')).toBe(false);
    expect(mayCommand(aPerson('a', 'OFFICE'), null, 'REGISTER_ADOPTED')).toBe(true);
    expect([...actorsOf(aPerson('a', 'BOARD'), null)]).toEqual([]);
  });
});

describe('the buttons for an action', () => {
  it('are what is allowed and possible now', () => {
    expect(commandsFor(aPerson('proposer'), aProposedAction())).toEqual(['REVISE_PLAN', 'OFFER']);
    expect(commandsFor(aPerson('owner'), anOfferedAction())).toContain('AGREE_AS_OWNER');
    expect(commandsFor(aPerson('monitor'), anAction())).not.toContain('ANSWER_COMPLETION');
    expect(commandsFor(aPerson('owner'), anAction())).toContain('CHECK_IN');
    expect(commandsFor(aPerson('owner'), anAction())).not.toContain('START');
  });

  it.each(['DONE', 'STOPPED'] as const)('offer nothing but links and the note once %s', (phase) => {
    expect(sorted(commandsFor(aPerson('owner'), anAction({ phase })))).toEqual(
      sorted(['ADD_LINK', 'REMOVE_LINK', ...NOTE]),
    );
  });

  it('offer no report while nobody owns the action', () => {
    const orphan = anAction({ assignments: [anAssignment({ as: 'MONITOR' })] });

    expect(commandsFor(aPerson('office', 'OFFICE'), orphan)).not.toContain('CHECK_IN');
  });
});
