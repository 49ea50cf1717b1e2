import type { OrganisationObject, PersonObject } from '@opvolging/api-identity';
import {
  factsOf,
  findMilestone,
  freshnessOf,
  type Action,
  type ActionKind,
  type Agreement,
  type Course,
  type Day,
  type Fact,
  type Freshness,
  type Phase,
} from '@opvolging/domain';
import type { ActionListingObject } from './action-listing.object';
import type { ActionReading } from './action-reading';
import type { ActionRow } from './action-row';
import { aggregateStates } from './aggregate-states.loader';
import type { FactObject } from './fact.object';
import { milestoneView } from './milestone-view';
import type { MilestoneObject } from './milestone.object';
import type { Moment } from './moment';
import { organisationOrNull, personOrNull } from './named-people';

/** An action as lists show it: plain values of its summary; what is elsewhere is read when asked for. */
export abstract class ActionListingView implements ActionListingObject {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly kind: ActionKind;
  readonly agreement: Agreement;
  readonly phase: Phase;
  readonly example: boolean;
  readonly course: Course | null;
  readonly checkedInOn: Day | null;
  readonly startDate: Day | null;
  private whole: Promise<Action> | null = null;

  constructor(
    protected readonly reading: ActionReading,
    readonly row: ActionRow,
  ) {
    this.id = row.actionId;
    this.code = row.code;
    this.title = row.title;
    this.kind = row.kind;
    this.agreement = row.agreement;
    this.phase = row.phase;
    this.example = row.example === 1;
    this.course = row.course;
    this.checkedInOn = row.checkedInOn;
    this.startDate = row.startDate;
  }

  get moment(): Moment {
    return this.reading.moment;
  }

  get freshness(): Freshness | null {
    return freshnessOf(this.row, this.reading.cutOffs);
  }

  get facts(): FactObject[] {
    return factsOf(this.row, this.reading.cutOffs).map((fact) => this.factView(fact));
  }

  get owner(): Promise<PersonObject | null> {
    return personOrNull(this.reading.ctx, this.row.ownerId);
  }

  get monitor(): Promise<PersonObject | null> {
    return personOrNull(this.reading.ctx, this.row.monitorId);
  }

  get organisation(): Promise<OrganisationObject | null> {
    return organisationOrNull(this.reading.ctx, this.row.organisationId);
  }

  get nextMilestone(): Promise<MilestoneObject | null> {
    return this.milestoneWith(this.row.nextMilestoneId);
  }

  /** The whole action as it stood at the moment of reading; one statement for all actions of a page. */
  state(): Promise<Action> {
    this.whole ??= this.loadState();
    return this.whole;
  }

  private async loadState(): Promise<Action> {
    const { ctx, moment } = this.reading;
    const action = await aggregateStates(ctx, 'action', moment).load(this.id);
    if (!action) {
      throw new Error('An action with a summary has no revision.');
    }
    return action;
  }

  private factView({ code, since, days, count, milestoneId }: Fact): FactObject {
    const milestoneWith = (): Promise<MilestoneObject | null> => this.milestoneWith(milestoneId);
    return {
      code,
      since,
      days,
      count,
      get milestone(): Promise<MilestoneObject | null> {
        return milestoneWith();
      },
    };
  }

  private async milestoneWith(id: string | null): Promise<MilestoneObject | null> {
    const milestone = id === null ? null : findMilestone(await this.state(), id);
    return milestone && milestoneView(this.reading.ctx, milestone);
  }
}
