import type { OrganisationObject, PersonObject } from '@opvolging/api-identity';
import {
  commandsFor,
  gate,
  mayCommand,
  type Action,
  type Adoption,
  type Day,
  type Pause,
  type TitledLink,
} from '@opvolging/domain';
import type { ProblemObject } from '../problem/problem.object';
import { standingProblems } from '../problem/standing-problems';
import { ActionListingView } from './action-listing-view';
import type { ActionObject } from './action.object';
import { aggregateStates } from './aggregate-states.loader';
import type { AssignmentObject } from './assignment.object';
import type { CompletionRequestObject } from './completion-request.object';
import type { HandoverObject } from './handover.object';
import { milestoneView } from './milestone-view';
import type { MilestoneObject } from './milestone.object';
import { nowOf } from './moment';
import { organisationsOf, personOrNull } from './named-people';
import { assignmentView, completionRequestView, handoverView } from './people-views';
import { isOffered, type OfferedCommand } from './reading-enums';

/** An action with all its fields; everything beyond the summary comes from its state, once it is asked for. */
export class ActionView extends ActionListingView implements ActionObject {
  get version(): Promise<number> {
    return this.of('version');
  }

  get intendedResult(): Promise<string | null> {
    return this.of('intendedResult');
  }

  get planRevision(): Promise<number> {
    return this.of('planRevision');
  }

  get proposedOn(): Promise<Day> {
    return this.of('proposedOn');
  }

  get offeredOn(): Promise<Day | null> {
    return this.of('offeredOn');
  }

  get adoption(): Promise<Adoption | null> {
    return this.of('adoption');
  }

  get confirmedOn(): Promise<Day | null> {
    return this.of('confirmedOn');
  }

  get startedOn(): Promise<Day | null> {
    return this.of('startedOn');
  }

  get pause(): Promise<Pause | null> {
    return this.of('pause');
  }

  get completedOn(): Promise<Day | null> {
    return this.of('completedOn');
  }

  get stoppedOn(): Promise<Day | null> {
    return this.of('stoppedOn');
  }

  get stopReason(): Promise<string | null> {
    return this.of('stopReason');
  }

  get links(): Promise<readonly TitledLink[]> {
    return this.of('links');
  }

  get proposedBy(): Promise<PersonObject | null> {
    return this.of('proposedById').then((id) => personOrNull(this.reading.ctx, id));
  }

  get handover(): Promise<HandoverObject | null> {
    return this.of('handover').then((one) => one && handoverView(this.reading.ctx, one));
  }

  get completionRequest(): Promise<CompletionRequestObject | null> {
    return this.of('completionRequest').then(
      (one) => one && completionRequestView(this.reading.ctx, one),
    );
  }

  get problems(): Promise<readonly ProblemObject[]> {
    const { ctx, moment } = this.reading;
    return this.of('problemIds').then((ids) => standingProblems(ctx, moment, ids));
  }

  get partners(): Promise<readonly OrganisationObject[]> {
    return this.of('partnerIds').then((ids) => organisationsOf(this.reading.ctx, ids));
  }

  get milestones(): Promise<readonly MilestoneObject[]> {
    return this.of('milestones').then((all) =>
      all.map((one) => milestoneView(this.reading.ctx, one)),
    );
  }

  get assignments(): Promise<readonly AssignmentObject[]> {
    return this.state().then((action) =>
      action.assignments.map((one) => assignmentView(this.reading.ctx, action, one)),
    );
  }

  get missingForOffer(): Promise<readonly string[]> {
    return this.state().then((action) =>
      action.agreement === 'CONFIRMED' || action.phase === 'STOPPED'
        ? []
        : [...new Set(gate(action).map(({ code }) => code))],
    );
  }

  get internalNote(): Promise<string | null> {
    return this.noteIfReadable();
  }

  get viewerMay(): Promise<readonly OfferedCommand[]> {
    return this.commands();
  }

  private async of<Key extends keyof Action>(key: Key): Promise<Action[Key]> {
    return (await this.state())[key];
  }

  /** What was written earlier is for who may read it now and was of the action then. */
  private async noteIfReadable(): Promise<string | null> {
    const { ctx } = this.reading;
    const now = aggregateStates(ctx, 'action', nowOf(ctx)).load(this.id);
    const [then, present] = await Promise.all([this.state(), now]);
    const readable = [then, present].every((action) =>
      mayCommand(ctx.viewer, action, 'READ_INTERNAL_NOTE'),
    );
    return readable ? then.internalNote : null;
  }

  /** Nothing can be done in the past. */
  private async commands(): Promise<readonly OfferedCommand[]> {
    const { ctx, moment } = this.reading;
    return moment.seq === null ? commandsFor(ctx.viewer, await this.state()).filter(isOffered) : [];
  }
}
