import { AgreementResolver } from './agreement/agreement.resolver';
import { AgreementService } from './agreement/agreement.service';
import { AnswersService } from './agreement/answers.service';
import { ActionCommands } from './commands/action-commands.service';
import { LinksResolver } from './links/links.resolver';
import { LinksService } from './links/links.service';
import { MilestoneDateService } from './milestone/milestone-date.service';
import { MilestoneResolver } from './milestone/milestone.resolver';
import { MilestoneService } from './milestone/milestone.service';
import { ActionAnswers } from './payload/action-answers';
import { AssignmentsOnClosing } from './people/assignments-on-closing';
import { PeopleResolver } from './people/people.resolver';
import { PeopleService } from './people/people.service';
import { CompletionService } from './phase/completion.service';
import { PhaseResolver } from './phase/phase.resolver';
import { PhaseService } from './phase/phase.service';
import { PlanChangeService } from './plan/plan-change.service';
import { PlanResolver } from './plan/plan.resolver';
import { PlanService } from './plan/plan.service';
import { ActionStore } from './store/action-store';
import { ActionSummaryWriter } from './store/action-summary-writer';

/** The commands about an action, for the module and for the emitted schema. */
export const ACTION_RESOLVERS = [
  PlanResolver,
  AgreementResolver,
  PhaseResolver,
  MilestoneResolver,
  PeopleResolver,
  LinksResolver,
] as const;

/** Everything that changes an action; `ActionProgress` comes from the progress scope. */
export const ACTION_PROVIDERS = [
  ActionStore,
  ActionSummaryWriter,
  ActionCommands,
  ActionAnswers,
  PlanService,
  PlanChangeService,
  AgreementService,
  AnswersService,
  PhaseService,
  CompletionService,
  MilestoneService,
  MilestoneDateService,
  PeopleService,
  LinksService,
  AssignmentsOnClosing,
  ...ACTION_RESOLVERS,
];
