import { Injectable } from '@nestjs/common';
import type { Outcome, RequestContext } from '@opvolging/api-kernel';
import {
  addMilestone,
  amendCriterion,
  meetMilestone,
  moveMilestone,
  withdrawMilestone,
} from '@opvolging/domain';
import { ActionCommands, type ActionRef } from '../commands/action-commands.service';
import { within } from '../commands/paths';
import { milestonePlanOf } from '../commands/plan-input';
import { AddMilestoneInput } from '../inputs/add-milestone.input';
import { AmendCriterionInput } from '../inputs/amend-criterion.input';
import { MeetMilestoneInput } from '../inputs/meet-milestone.input';
import { MoveMilestoneInput } from '../inputs/move-milestone.input';
import { WithdrawMilestoneInput } from '../inputs/withdraw-milestone.input';

/** What happens to a milestone in the life of an action. */
@Injectable()
export class MilestoneService {
  constructor(private readonly commands: ActionCommands) {}

  add(ctx: RequestContext, input: AddMilestoneInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'addMilestone',
      inputClass: AddMilestoneInput,
      input,
      command: 'ADD_MILESTONE',
      rule: (action, { milestone }, { command }) =>
        within('milestone', addMilestone(action, milestonePlanOf(milestone), command)),
    });
  }

  meet(ctx: RequestContext, input: MeetMilestoneInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'meetMilestone',
      inputClass: MeetMilestoneInput,
      input,
      command: 'MEET_MILESTONE',
      rule: (action, { milestoneId, on, evidence }, { command }) =>
        meetMilestone(action, { milestoneId, on, evidence: evidence ?? '' }, command),
    });
  }

  move(ctx: RequestContext, input: MoveMilestoneInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'moveMilestone',
      inputClass: MoveMilestoneInput,
      input,
      command: 'MOVE_MILESTONE',
      rule: (action, { milestoneId, from, to, reasonCode, reason }, { command }) =>
        moveMilestone(
          action,
          { milestoneId, from, to, reasonCode, reason: reason ?? null },
          command,
        ),
    });
  }

  amendCriterion(ctx: RequestContext, input: AmendCriterionInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'amendCriterion',
      inputClass: AmendCriterionInput,
      input,
      command: 'AMEND_CRITERION',
      rule: (action, { milestoneId, criterion, reason }) =>
        amendCriterion(action, {
          milestoneId,
          criterion: criterion ?? null,
          reason: reason ?? '',
        }),
    });
  }

  withdraw(ctx: RequestContext, input: WithdrawMilestoneInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'withdrawMilestone',
      inputClass: WithdrawMilestoneInput,
      input,
      command: 'WITHDRAW_MILESTONE',
      rule: (action, { milestoneId, reason }, { command }) =>
        withdrawMilestone(action, { milestoneId, reason: reason ?? '' }, command),
    });
  }
}
