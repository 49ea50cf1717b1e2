import { Injectable } from '@nestjs/common';
import type { Outcome, RequestContext } from '@opvolging/api-kernel';
import { ActionQueries } from '../../action-reading/action.queries';
import type { ActionRefs } from '../agreement/answers.service';
import type { ActionRef } from '../commands/action-commands.service';
import type { ActionPayload, ActionsPayload } from './action.payloads';

/** Turns the outcome of a command into its payload, reading the action anew. */
@Injectable()
export class ActionAnswers {
  constructor(private readonly queries: ActionQueries) {}

  async one(ctx: RequestContext, command: Promise<Outcome<ActionRef>>): Promise<ActionPayload> {
    const outcome = await command;
    return outcome.ok
      ? { action: await this.queries.byId(ctx, outcome.value.actionId), userErrors: [] }
      : { action: null, userErrors: outcome.userErrors };
  }

  async all(ctx: RequestContext, command: Promise<Outcome<ActionRefs>>): Promise<ActionsPayload> {
    const outcome = await command;
    return outcome.ok
      ? { actions: await this.queries.byIds(ctx, outcome.value.actionIds), userErrors: [] }
      : { actions: [], userErrors: outcome.userErrors };
  }
}
