import type { Phase } from './action';
import type { ActionActor, ActionCommand } from './action-command';

export const TRANSITION_NEEDS = [
  'TITLE_AND_PROBLEM',
  'REFERENCE_AND_DATE',
  'GATE',
  'BOTH_AGREED',
  'CONFIRMED',
  'REASON_AND_DATE_UNTIL',
  'EVIDENCE_AND_NO_OPEN_MILESTONE',
  'ANOTHER_PERSON',
  'REASON',
] as const;
export type TransitionNeed = (typeof TRANSITION_NEEDS)[number];

export interface PhaseTransition {
  /** Null for a new action. */
  readonly from: Phase | null;
  readonly to: Phase;
  readonly command: ActionCommand;
  readonly who: readonly ActionActor[];
  readonly needs: TransitionNeed;
}

const DOERS: readonly ActionActor[] = ['OWNER', 'REPORTER', 'OFFICE'];

function stopFrom(from: Phase): PhaseTransition {
  return { from, to: 'STOPPED', command: 'STOP', who: ['OFFICE'], needs: 'REASON' };
}

/** Asking and agreeing, for a proposal and, where it is not started already, for what was adopted. */
function askedFrom(from: 'PROPOSED' | 'NOT_STARTED'): readonly PhaseTransition[] {
  const agreed = { from, to: 'NOT_STARTED', needs: 'BOTH_AGREED' } as const;
  return [
    { from, to: from, command: 'OFFER', who: ['OFFICE', 'PROPOSER'], needs: 'GATE' },
    { ...agreed, command: 'AGREE_AS_OWNER', who: ['OWNER'] },
    { ...agreed, command: 'AGREE_AS_MONITOR', who: ['MONITOR'] },
    { ...agreed, command: 'RECORD_AGREEMENT', who: ['OFFICE'] },
  ];
}

/**
 * The life of an action, one row per transition; there is no other way from phase to phase and no way back from DONE
 * or STOPPED. Offering and asking for completion change no phase and stand here because they prepare one.
 */
export const PHASE_TRANSITIONS: readonly PhaseTransition[] = [
  {
    from: null,
    to: 'PROPOSED',
    command: 'PROPOSE',
    who: ['OFFICE', 'MEMBER'],
    needs: 'TITLE_AND_PROBLEM',
  },
  {
    from: null,
    to: 'NOT_STARTED',
    command: 'REGISTER_ADOPTED',
    who: ['OFFICE'],
    needs: 'REFERENCE_AND_DATE',
  },
  ...askedFrom('PROPOSED'),
  ...askedFrom('NOT_STARTED'),
  { from: 'NOT_STARTED', to: 'IN_PROGRESS', command: 'START', who: DOERS, needs: 'CONFIRMED' },
  {
    from: 'IN_PROGRESS',
    to: 'PAUSED',
    command: 'PAUSE',
    who: DOERS,
    needs: 'REASON_AND_DATE_UNTIL',
  },
  { from: 'PAUSED', to: 'IN_PROGRESS', command: 'RESUME', who: DOERS, needs: 'CONFIRMED' },
  {
    from: 'IN_PROGRESS',
    to: 'IN_PROGRESS',
    command: 'REQUEST_COMPLETION',
    who: DOERS,
    needs: 'EVIDENCE_AND_NO_OPEN_MILESTONE',
  },
  {
    from: 'IN_PROGRESS',
    to: 'DONE',
    command: 'ANSWER_COMPLETION',
    who: ['MONITOR'],
    needs: 'ANOTHER_PERSON',
  },
  stopFrom('PROPOSED'),
  stopFrom('NOT_STARTED'),
  stopFrom('IN_PROGRESS'),
  stopFrom('PAUSED'),
];

/** The phases from which a command leads on; empty for a command that is no transition. */
export function phasesFrom(command: ActionCommand): readonly Phase[] {
  return PHASE_TRANSITIONS.flatMap((row) =>
    row.command === command && row.from !== null ? [row.from] : [],
  );
}
