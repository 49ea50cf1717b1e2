import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, RequestContext } from '@opvolging/api-kernel';
import { AddMilestoneInput } from '../inputs/add-milestone.input';
import { AmendCriterionInput } from '../inputs/amend-criterion.input';
import { CorrectFirstDateInput } from '../inputs/correct-first-date.input';
import { DateMilestoneInput } from '../inputs/date-milestone.input';
import { DiscussMoveInput } from '../inputs/discuss-move.input';
import { MeetMilestoneInput } from '../inputs/meet-milestone.input';
import { MoveMilestoneInput } from '../inputs/move-milestone.input';
import { WithdrawMilestoneInput } from '../inputs/withdraw-milestone.input';
import { ActionAnswers } from '../payload/action-answers';
import { ActionPayload } from '../payload/action.payloads';
import { MilestoneDateService } from './milestone-date.service';
import { MilestoneService } from './milestone.service';

@Resolver()
export class MilestoneResolver {
  constructor(
    private readonly milestones: MilestoneService,
    private readonly dates: MilestoneDateService,
    private readonly answers: ActionAnswers,
  ) {}

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, { description: 'Adds a milestone after the plan was confirmed.' })
  addMilestone(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AddMilestoneInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.milestones.add(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, { description: 'A milestone is met, with what shows it.' })
  meetMilestone(
    @Ctx() ctx: RequestContext,
    @Args('input') input: MeetMilestoneInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.milestones.meet(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, {
    description:
      'Moves a date with a reason, at once; a third or further later date waits to be discussed.',
  })
  moveMilestone(
    @Ctx() ctx: RequestContext,
    @Args('input') input: MoveMilestoneInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.milestones.move(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, {
    description: 'Gives a milestone up with a reason; it stays readable.',
  })
  withdrawMilestone(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WithdrawMilestoneInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.milestones.withdraw(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, {
    description: 'Changes what shows that a milestone is met, with a reason; history keeps both.',
  })
  amendCriterion(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AmendCriterionInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.milestones.amendCriterion(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, {
    description: 'Gives a date to a milestone whose event has happened.',
  })
  dateMilestone(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DateMilestoneInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.dates.date(ctx, input));
  }

  @Allow('action:correct-first-date')
  @Mutation(() => ActionPayload, {
    description: 'Corrects a typing error in a first date, marked.',
  })
  correctFirstDate(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CorrectFirstDateInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.dates.correct(ctx, input));
  }

  @Allow('action:discuss-move')
  @Mutation(() => ActionPayload, { description: 'Marks a third or further move as discussed.' })
  discussMove(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DiscussMoveInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.dates.discuss(ctx, input));
  }
}
