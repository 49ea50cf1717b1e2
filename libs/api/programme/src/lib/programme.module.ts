import { Global, Module } from '@nestjs/common';
import { IdentityModule } from '@opvolging/api-identity';
import { ActionQueries } from './action-reading/action.queries';
import { ACTION_PROVIDERS } from './action/action-providers';
import { ActionCommands } from './action/commands/action-commands.service';
import { ActionStore } from './action/store/action-store';
import { ActionSummaryWriter } from './action/store/action-summary-writer';
import { ProblemSummaryWriter } from './problem/problem-summary.writer';

/** What the scopes after this one call. */
const SHARED = [ActionStore, ActionSummaryWriter, ActionCommands, ActionQueries];

/** The progress scope, which is loaded too, provides `ActionProgress` to all. */
@Global()
@Module({
  imports: [IdentityModule],
  providers: [...ACTION_PROVIDERS, ActionQueries, ProblemSummaryWriter],
  exports: SHARED,
})
export class ProgrammeModule {}
