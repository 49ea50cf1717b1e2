import type { Day, Instant } from '../calendar/day';

export const AGREEMENTS = ['PROPOSED', 'OFFERED', 'ADOPTED', 'CONFIRMED'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export const PHASES = [
  'PROPOSED',
  'NOT_STARTED',
  'IN_PROGRESS',
  'PAUSED',
  'DONE',
  'STOPPED',
] as const;
export type Phase = (typeof PHASES)[number];

export const ACTION_KINDS = ['RESEARCH', 'EXECUTION', 'CONTINUOUS'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

export const ASSIGNMENT_ROLES = ['OWNER', 'MONITOR', 'REPORTER'] as const;
export type AssignmentRole = (typeof ASSIGNMENT_ROLES)[number];

export const ASSIGNMENT_STATES = ['NAMED', 'OFFERED', 'AGREED', 'DECLINED', 'ENDED'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const MOVE_REASONS = [
  'WAITING_FOR_OTHERS',
  'MORE_WORK',
  'NO_CAPACITY_OR_MONEY',
  'DECISION_OR_LAW',
  'CABINET_FORMATION',
  'OTHER',
] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

export const PAUSE_REASONS = [
  'WAITING_FOR_OTHERS',
  'NO_CAPACITY_OR_MONEY',
  'DECISION_OR_LAW',
  'CABINET_FORMATION',
  'OTHER',
] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** One person in one part of one action. At most one OWNER and one MONITOR is current (not DECLINED, not ENDED). */
export interface Assignment {
  readonly id: string;
  readonly as: AssignmentRole;
  readonly personId: string;
  readonly state: AssignmentState;
  readonly reason: string | null;
  /** The plan revision to which the answer is bound; null until answered. */
  readonly agreedPlanRevision: number | null;
  /** True when the office recorded an agreement that was given by letter or e-mail. */
  readonly recordedByOffice: boolean;
  /** The day on the letter, and a link to it; only when recorded by the office. */
  readonly letterDate: Day | null;
  readonly letterUrl: string | null;
  readonly at: Instant;
}

/** One change of the current date of a milestone. */
export interface MilestoneMove {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  readonly reasonCode: MoveReason;
  readonly reason: string | null;
  readonly movedById: string | null;
  readonly at: Instant;
  /** Third and further later dates start undiscussed; every other move counts as discussed. */
  readonly discussed: boolean;
  /**
   * Counts as no move: the visible entry that undoes a move and the move that it undid, the correction of a typing
   * error, and the date that an event brought.
   */
  readonly reversed: boolean;
  /** The submission of check-ins that brought this move; null when moved by itself. */
  readonly submissionId: string | null;
}

export interface TitledLink {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

export interface Milestone {
  readonly id: string;
  readonly title: string;
  readonly criterion: string | null;
  readonly precision: DatePrecision;
  /** Fixed when the action is confirmed; null before. */
  readonly firstDate: Day | null;
  /** First date was corrected by the office as a typing error. */
  readonly firstDateCorrected: boolean;
  /** Last day for a dated milestone; the review date while it waits for an event. */
  readonly currentDate: Day;
  /** The event that must happen first; null for a dated milestone. */
  readonly waitsFor: string | null;
  readonly metOn: Day | null;
  readonly evidence: string | null;
  readonly withdrawnOn: Day | null;
  readonly withdrawnReason: string | null;
  readonly moves: readonly MilestoneMove[];
  readonly links: readonly TitledLink[];
}

export interface Pause {
  readonly reasonCode: PauseReason;
  readonly reason: string | null;
  readonly since: Day;
  /** The date until which it pauses, or the review date when it waits for an event. */
  readonly until: Day;
  readonly event: string | null;
}

export interface CompletionRequest {
  readonly requestedById: string;
  readonly onBehalfOfId: string | null;
  readonly on: Day;
  readonly evidence: string;
}

export interface Handover {
  readonly as: 'OWNER' | 'MONITOR';
  readonly fromPersonId: string | null;
  readonly toPersonId: string;
  readonly note: string | null;
  readonly proposedById: string;
  readonly proposedOn: Day;
}

/** What Parliament or the board adopted before owner and monitor agreed (the second door). */
export interface Adoption {
  readonly adoptedIn: string;
  readonly adoptedOn: Day;
}

/** The aggregate: all that the rules about one action need. Check-ins and requests are their own. */
export interface Action {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly intendedResult: string | null;
  readonly kind: ActionKind;
  readonly agreement: Agreement;
  readonly phase: Phase;
  readonly organisationId: string | null;
  readonly partnerIds: readonly string[];
  readonly problemIds: readonly string[];
  readonly assignments: readonly Assignment[];
  readonly milestones: readonly Milestone[];
  readonly links: readonly TitledLink[];
  readonly startDate: Day | null;
  /** Grows with each change of the plan before confirmation; agreement is bound to it. */
  readonly planRevision: number;
  readonly proposedById: string;
  readonly proposedOn: Day;
  readonly offeredOn: Day | null;
  readonly adoption: Adoption | null;
  readonly confirmedOn: Day | null;
  readonly startedOn: Day | null;
  readonly resumedOn: Day | null;
  readonly pause: Pause | null;
  readonly completionRequest: CompletionRequest | null;
  readonly completedOn: Day | null;
  readonly stoppedOn: Day | null;
  readonly stopReason: string | null;
  readonly handover: Handover | null;
  readonly internalNote: string | null;
  /** The day since which nobody answers for it; null while somebody does. */
  readonly withoutOwnerSince: Day | null;
  /** The old action to which this new one refers, since nothing is reopened. */
  readonly refersToId: string | null;
  /** Example of the demo programme. */
  readonly example: boolean;
  readonly version: number;
}
