import { Global, Module } from '@nestjs/common';
import { ActionProgress, ProgrammeModule } from '@opvolging/api-programme';
import { CheckInStore } from './check-in/check-in-store';
import { CheckInQueries } from './check-in/check-in.queries';
import { StoredActionProgress } from './check-in/stored-action-progress';
import { DraftService } from './draft/draft.service';
import { HelpRequestStore } from './help-request/help-request-store';
import { HelpRequestQueries } from './help-request/help-request.queries';
import { HelpRequestService } from './help-request/help-request.service';
import { PROGRESS_RESOLVERS } from './progress-resolvers';
import { RoundQueries } from './round/round.queries';
import { CheckInSituations } from './submission/check-in-situations';
import { SubmissionQueries } from './submission/submission.queries';
import { SubmissionService } from './submission/submission.service';
import { UndoService } from './submission/undo.service';
import { TodoQueries } from './todo/todo.queries';
import { WorkItemService } from './work-list/work-item.service';
import { WorkListQueries } from './work-list/work-list.queries';

/** Global, since programme writes its summaries from the reports that only this scope knows. */
@Global()
@Module({
  imports: [ProgrammeModule],
  providers: [
    ...PROGRESS_RESOLVERS,
    { provide: ActionProgress, useClass: StoredActionProgress },
    CheckInStore,
    CheckInQueries,
    CheckInSituations,
    SubmissionService,
    SubmissionQueries,
    UndoService,
    HelpRequestStore,
    HelpRequestQueries,
    HelpRequestService,
    RoundQueries,
    DraftService,
    TodoQueries,
    WorkListQueries,
    WorkItemService,
  ],
  exports: [
    ActionProgress,
    CheckInStore,
    CheckInSituations,
    SubmissionService,
    UndoService,
    HelpRequestService,
  ],
})
export class ProgressModule {}
