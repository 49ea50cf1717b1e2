import type { ActionKind, DatePrecision } from '@opvolging/domain';

/** A milestone as it is being typed. */
export interface MilestoneDraft {
  /** Only to tell rows of the form apart. */
  readonly row: number;
  readonly title: string;
  readonly date: string;
  readonly precision: DatePrecision;
  readonly criterion: string;
  /** The date hangs on an event; then it is the day to look at it again. */
  readonly waits: boolean;
  readonly waitsFor: string;
}

/** A plan as it is being typed: nothing has to be complete. */
export interface PlanDraft {
  readonly title: string;
  readonly problemCodes: readonly string[];
  readonly intendedResult: string;
  readonly kind: ActionKind | null;
  readonly organisationId: string;
  readonly partnerIds: readonly string[];
  readonly ownerId: string;
  readonly monitorId: string;
  readonly reporterIds: readonly string[];
  readonly startDate: string;
  readonly milestones: readonly MilestoneDraft[];
  readonly refersToId: string;
}

export const EMPTY_PLAN: PlanDraft = {
  title: '',
  problemCodes: [],
  intendedResult: '',
  kind: null,
  organisationId: '',
  partnerIds: [],
  ownerId: '',
  monitorId: '',
  reporterIds: [],
  startDate: '',
  milestones: [],
  refersToId: '',
};

export function emptyMilestone(row: number): MilestoneDraft {
  return {
    row,
    title: '',
    date: '',
    precision: 'DAY',
    criterion: '',
    waits: false,
    waitsFor: '',
  };
}
