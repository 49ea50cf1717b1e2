import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, RequestContext } from '@opvolging/api-kernel';
import { AmendActionInput } from '../inputs/amend-action.input';
import { OfferActionInput } from '../inputs/offer-action.input';
import { ProposeActionInput } from '../inputs/propose-action.input';
import { RegisterAdoptedActionInput } from '../inputs/register-adopted-action.input';
import { RevisePlanInput } from '../inputs/revise-plan.input';
import { ActionAnswers } from '../payload/action-answers';
import { ActionPayload } from '../payload/action.payloads';
import { PlanChangeService } from './plan-change.service';
import { PlanService } from './plan.service';

@Resolver()
export class PlanResolver {
  constructor(
    private readonly plans: PlanService,
    private readonly changes: PlanChangeService,
    private readonly answers: ActionAnswers,
  ) {}

  @Allow('action:propose')
  @Mutation(() => ActionPayload, {
    description: 'Makes an action out of one or more problems; it gets its code for ever.',
  })
  proposeAction(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ProposeActionInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.plans.propose(ctx, input));
  }

  @Allow('action:register-adopted')
  @Mutation(() => ActionPayload, {
    description:
      'Registers what Parliament or the board adopted; it counts apart until it is confirmed.',
  })
  registerAdoptedAction(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RegisterAdoptedActionInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.plans.registerAdopted(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, {
    description: 'Changes the plan before it is confirmed; agreements already given end.',
  })
  revisePlan(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RevisePlanInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.changes.revise(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, {
    description: 'Changes what may still change after the plan was confirmed.',
  })
  amendAction(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AmendActionInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.changes.amend(ctx, input));
  }

  @Allow('action:take-part')
  @Mutation(() => ActionPayload, {
    description: 'Asks owner and monitor to agree; names everything that is still missing at once.',
  })
  offerAction(
    @Ctx() ctx: RequestContext,
    @Args('input') input: OfferActionInput,
  ): Promise<ActionPayload> {
    return this.answers.one(ctx, this.plans.offer(ctx, input));
  }
}
