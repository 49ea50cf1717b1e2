import { HistoryQueries } from '../history/history.queries';
import { ProblemAnswers } from '../problem/problem-answers';
import { ProblemCommandsResolver } from '../problem/problem-commands.resolver';
import { ProblemCommands } from '../problem/problem-commands.service';
import { ProblemFieldsResolver } from '../problem/problem-fields.resolver';
import { ProblemGroupService } from '../problem/problem-group.service';
import { ProblemStore } from '../problem/problem-store';
import { ProblemSummaryWriter } from '../problem/problem-summary.writer';
import { ProblemQueries } from '../problem/problem.queries';
import { ProblemResolver } from '../problem/problem.resolver';
import { ProblemService } from '../problem/problem.service';
import { RegisterImport } from '../source/register-import.service';
import { ActionExport } from './action-export.service';
import { ActionFieldsResolver } from './action-fields.resolver';
import { ActionQueries } from './action.queries';
import { ActionResolver } from './action.resolver';
import { PortfolioQueries } from './portfolio.queries';

/** The operations and edges of problems and of reading actions. */
export const READING_RESOLVERS = [
  ActionResolver,
  ActionFieldsResolver,
  ProblemResolver,
  ProblemFieldsResolver,
  ProblemCommandsResolver,
] as const;

/** What the scopes after this one, the commands and the files call. */
export const READING_SERVICES = [
  ProblemStore,
  ProblemSummaryWriter,
  ProblemService,
  ProblemGroupService,
  ProblemQueries,
  RegisterImport,
  ActionQueries,
  ActionExport,
  PortfolioQueries,
  HistoryQueries,
] as const;

/** Everything that reads problems and actions, and what changes problems. */
export const READING_PROVIDERS = [
  ...READING_SERVICES,
  ...READING_RESOLVERS,
  ProblemCommands,
  ProblemAnswers,
];
