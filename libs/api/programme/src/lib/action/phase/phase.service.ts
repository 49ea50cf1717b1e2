import { Injectable } from '@nestjs/common';
import type { Outcome, RequestContext } from '@opvolging/api-kernel';
import { pauseAction, resumeAction, startAction, stopAction } from '@opvolging/domain';
import { ActionCommands, type ActionRef } from '../commands/action-commands.service';
import { PauseActionInput } from '../inputs/pause-action.input';
import { ResumeActionInput } from '../inputs/resume-action.input';
import { StartActionInput } from '../inputs/start-action.input';
import { StopActionInput } from '../inputs/stop-action.input';

@Injectable()
export class PhaseService {
  constructor(private readonly commands: ActionCommands) {}

  start(ctx: RequestContext, input: StartActionInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'startAction',
      inputClass: StartActionInput,
      input,
      command: 'START',
      rule: (action, _input, { command }) => startAction(action, command),
    });
  }

  pause(ctx: RequestContext, input: PauseActionInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'pauseAction',
      inputClass: PauseActionInput,
      input,
      command: 'PAUSE',
      rule: (action, { reasonCode, reason, until, event }, { command }) =>
        pauseAction(
          action,
          { reasonCode, reason: reason ?? null, until, event: event ?? null },
          command,
        ),
    });
  }

  resume(ctx: RequestContext, input: ResumeActionInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'resumeAction',
      inputClass: ResumeActionInput,
      input,
      command: 'RESUME',
      rule: (action, _input, { command }) => resumeAction(action, command),
    });
  }

  stop(ctx: RequestContext, input: StopActionInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'stopAction',
      inputClass: StopActionInput,
      input,
      command: 'STOP',
      rule: (action, { reason }, { command }) => stopAction(action, reason ?? '', command),
    });
  }
}
