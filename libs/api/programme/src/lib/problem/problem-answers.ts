import { Injectable } from '@nestjs/common';
import type { Outcome, RequestContext } from '@opvolging/api-kernel';
import type { ProblemRef } from './problem-commands.service';
import type { ProblemRefs } from './problem-group.service';
import type { ProblemPayload, ProblemsPayload } from './problem.payloads';
import { ProblemQueries } from './problem.queries';

/** Turns the outcome of a command into its payload, reading the problem anew. */
@Injectable()
export class ProblemAnswers {
  constructor(private readonly queries: ProblemQueries) {}

  async one(ctx: RequestContext, command: Promise<Outcome<ProblemRef>>): Promise<ProblemPayload> {
    const outcome = await command;
    return outcome.ok
      ? { problem: await this.queries.byId(ctx, outcome.value.problemId), userErrors: [] }
      : { problem: null, userErrors: outcome.userErrors };
  }

  async all(ctx: RequestContext, command: Promise<Outcome<ProblemRefs>>): Promise<ProblemsPayload> {
    const outcome = await command;
    return outcome.ok
      ? { problems: await this.queries.byIds(ctx, outcome.value.problemIds), userErrors: [] }
      : { problems: [], userErrors: outcome.userErrors };
  }
}
