import type { Day } from '../calendar/day';
import type { Action, Pause } from './action';
import { commandViolations } from './action-state.rules';
import type { ActionOutcome, CommandContext } from './command-context';
import { isBlank, settle, violation, when } from './violation';

export type PauseInput = Omit<Pause, 'since'>;

/** A confirmed action starts when its owner says so, on or off the planned day. */
export function startAction(action: Action, ctx: CommandContext): ActionOutcome {
  return settle(commandViolations(action, 'START'), () => ({
    ...action,
    phase: 'IN_PROGRESS',
    startedOn: ctx.today,
  }));
}

/** A pause says why and until when; one that waits for an event has a day on which it is looked at again. */
export function pauseAction(action: Action, pause: PauseInput, ctx: CommandContext): ActionOutcome {
  const violations = [
    ...commandViolations(action, 'PAUSE'),
    ...when(
      pause.reasonCode === 'OTHER' && isBlank(pause.reason),
      violation('PAUSE_WITHOUT_REASON', ['reason']),
    ),
    ...when(pause.until <= ctx.today, violation('PAUSE_UNTIL_PAST', ['until'])),
  ];
  return settle(violations, () => ({
    ...action,
    phase: 'PAUSED',
    pause: { ...pause, since: ctx.today },
  }));
}

export function resumeAction(action: Action, ctx: CommandContext): ActionOutcome {
  return settle(commandViolations(action, 'RESUME'), () => ({
    ...action,
    phase: 'IN_PROGRESS',
    pause: null,
    resumedOn: ctx.today,
  }));
}

/** Stopping needs a reason and is final; owner and monitor stay readable on it. */
export function stopAction(action: Action, reason: string, ctx: CommandContext): ActionOutcome {
  const violations = [
    ...commandViolations(action, 'STOP'),
    ...when(isBlank(reason), violation('STOP_WITHOUT_REASON', ['reason'])),
  ];
  return settle(violations, () => ({
    ...action,
    phase: 'STOPPED',
    stoppedOn: ctx.today,
    stopReason: reason,
    pause: null,
    completionRequest: null,
    handover: null,
  }));
}

/** A stopped action that nobody ever agreed to or adopted was a proposal: it reads "ingetrokken". */
export function isWithdrawnProposal(action: Pick<Action, 'phase' | 'agreement'>): boolean {
  const proposal = action.agreement === 'PROPOSED' || action.agreement === 'OFFERED';
  return action.phase === 'STOPPED' && proposal;
}

/** The day from which silence counts: the later of start and resume. */
export function reportingSince(action: Action): Day | null {
  const { startedOn, resumedOn } = action;
  if (startedOn === null || resumedOn === null) return startedOn ?? resumedOn;
  return resumedOn > startedOn ? resumedOn : startedOn;
}
