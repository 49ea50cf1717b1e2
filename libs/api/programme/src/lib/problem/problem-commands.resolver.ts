import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, RequestContext } from '@opvolging/api-kernel';
import { EditProblemInput } from './edit-problem.input';
import { GroupProblemsInput } from './group-problems.input';
import { MarkHandledElsewhereInput } from './mark-handled-elsewhere.input';
import { ProblemAnswers } from './problem-answers';
import { ProblemGroupService } from './problem-group.service';
import { ProblemPayload, ProblemsPayload } from './problem.payloads';
import { ProblemService } from './problem.service';
import { SetAsideProblemInput } from './set-aside-problem.input';
import { TakeBackProblemInput } from './take-back-problem.input';
import { UngroupProblemInput } from './ungroup-problem.input';

@Resolver()
export class ProblemCommandsResolver {
  constructor(
    private readonly problems: ProblemService,
    private readonly groups: ProblemGroupService,
    private readonly answers: ProblemAnswers,
  ) {}

  @Allow('problem:edit')
  @Mutation(() => ProblemPayload, { description: 'Changes titles and themes.' })
  editProblem(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EditProblemInput,
  ): Promise<ProblemPayload> {
    return this.answers.one(ctx, this.problems.edit(ctx, input));
  }

  @Allow('problem:edit')
  @Mutation(() => ProblemPayload, { description: 'Makes one new problem of several.' })
  groupProblems(
    @Ctx() ctx: RequestContext,
    @Args('input') input: GroupProblemsInput,
  ): Promise<ProblemPayload> {
    return this.answers.one(ctx, this.groups.group(ctx, input));
  }

  @Allow('problem:edit')
  @Mutation(() => ProblemsPayload, { description: 'Takes a group apart again.' })
  ungroupProblem(
    @Ctx() ctx: RequestContext,
    @Args('input') input: UngroupProblemInput,
  ): Promise<ProblemsPayload> {
    return this.answers.all(ctx, this.groups.ungroup(ctx, input));
  }

  @Allow('problem:edit')
  @Mutation(() => ProblemPayload, { description: 'The programme does not follow it up.' })
  setAsideProblem(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetAsideProblemInput,
  ): Promise<ProblemPayload> {
    return this.answers.one(ctx, this.problems.setAside(ctx, input));
  }

  @Allow('problem:edit')
  @Mutation(() => ProblemPayload, { description: 'Another organisation works on it.' })
  markHandledElsewhere(
    @Ctx() ctx: RequestContext,
    @Args('input') input: MarkHandledElsewhereInput,
  ): Promise<ProblemPayload> {
    return this.answers.one(ctx, this.problems.markHandledElsewhere(ctx, input));
  }

  @Allow('problem:edit')
  @Mutation(() => ProblemPayload, { description: 'Opens again what was set aside or elsewhere.' })
  takeBackProblem(
    @Ctx() ctx: RequestContext,
    @Args('input') input: TakeBackProblemInput,
  ): Promise<ProblemPayload> {
    return this.answers.one(ctx, this.problems.takeBack(ctx, input));
  }
}
