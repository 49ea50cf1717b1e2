import { ActionProgressResolver } from './check-in/action-progress.resolver';
import { DraftResolver } from './draft/draft.resolver';
import { HelpRequestResolver } from './help-request/help-request.resolver';
import { RoundResolver } from './round/round.resolver';
import { SubmissionResolver } from './submission/submission.resolver';
import { TodoResolver } from './todo/todo.resolver';
import { WorkListResolver } from './work-list/work-list.resolver';

export const PROGRESS_RESOLVERS = [
  SubmissionResolver,
  ActionProgressResolver,
  HelpRequestResolver,
  RoundResolver,
  DraftResolver,
  TodoResolver,
  WorkListResolver,
];
