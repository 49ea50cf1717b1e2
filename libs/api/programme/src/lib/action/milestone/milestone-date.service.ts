import { Injectable } from '@nestjs/common';
import type { Outcome, RequestContext } from '@opvolging/api-kernel';
import {
  correctFirstDate,
  dateMilestone,
  discussMove,
  refused,
  type Action,
  type Result,
} from '@opvolging/domain';
import { ActionCommands, type ActionRef } from '../commands/action-commands.service';
import { CorrectFirstDateInput } from '../inputs/correct-first-date.input';
import { DateMilestoneInput } from '../inputs/date-milestone.input';
import { DiscussMoveInput } from '../inputs/discuss-move.input';

/** Dates that an event brought, that were typed wrong, or that were talked about. */
@Injectable()
export class MilestoneDateService {
  constructor(private readonly commands: ActionCommands) {}

  date(ctx: RequestContext, input: DateMilestoneInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'dateMilestone',
      inputClass: DateMilestoneInput,
      input,
      command: 'DATE_MILESTONE',
      rule: (action, { milestoneId, date, precision }, { command }) =>
        dateMilestone(action, { milestoneId, date, precision: precision ?? 'DAY' }, command),
    });
  }

  correct(ctx: RequestContext, input: CorrectFirstDateInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'correctFirstDate',
      inputClass: CorrectFirstDateInput,
      input,
      command: 'CORRECT_FIRST_DATE',
      rule: (action, { milestoneId, firstDate, reason }, { command }) =>
        correctFirstDate(action, { milestoneId, firstDate, reason: reason ?? '' }, command),
    });
  }

  discuss(ctx: RequestContext, input: DiscussMoveInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'discussMove',
      inputClass: DiscussMoveInput,
      input,
      command: 'DISCUSS_MOVE',
      rule: (action, { moveId }) => discussed(action, moveId),
    });
  }
}

/** The input names the move alone; the milestone is the one that moved so. */
function discussed(action: Action, moveId: string): Result<Action> {
  const milestone = action.milestones.find(({ moves }) => moves.some(({ id }) => id === moveId));
  return milestone
    ? discussMove(action, { milestoneId: milestone.id, moveId })
    : refused({ code: 'MOVE_UNKNOWN', path: ['moveId'] });
}
