import { Global, Module } from '@nestjs/common';
import { IdentityModule } from '@opvolging/api-identity';
import { READING_PROVIDERS, READING_SERVICES } from './action-reading/reading-providers';
import { ACTION_PROVIDERS } from './action/action-providers';
import { ActionCommands } from './action/commands/action-commands.service';
import { ActionStore } from './action/store/action-store';
import { ActionSummaryWriter } from './action/store/action-summary-writer';

/** What the scopes after this one call. */
const SHARED = [ActionStore, ActionSummaryWriter, ActionCommands, ...READING_SERVICES];

/** The progress scope, which is loaded too, provides `ActionProgress` to all. */
@Global()
@Module({
  imports: [IdentityModule],
  providers: [...ACTION_PROVIDERS, ...READING_PROVIDERS],
  exports: SHARED,
})
export class ProgrammeModule {}
