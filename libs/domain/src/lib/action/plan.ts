import type { Day } from '../calendar/day';
import type { ActionKind, DatePrecision } from './action';

export interface MilestonePlan {
  /** Given when a milestone of the earlier plan is kept in a revision. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly date: Day;
  readonly precision: DatePrecision;
  readonly criterion: string | null;
  /** The event to wait for; the date is then the review date. */
  readonly waitsFor: string | null;
}

/** What is asked of owner and monitor; may be incomplete until it is offered. */
export interface ActionPlan {
  readonly title: string;
  readonly intendedResult: string | null;
  readonly kind: ActionKind;
  readonly problemIds: readonly string[];
  readonly organisationId: string | null;
  readonly partnerIds: readonly string[];
  readonly ownerId: string | null;
  readonly monitorId: string | null;
  readonly reporterIds: readonly string[];
  readonly startDate: Day | null;
  readonly milestones: readonly MilestonePlan[];
  /** The finished or stopped action to which this one refers, since nothing is reopened. */
  readonly refersToId: string | null;
}
