import type { Day, Instant } from '../calendar/day';

export const COURSES = ['ON_COURSE', 'ADJUSTING', 'HELP_NEEDED'] as const;
/** The owner's judgement; only a check-in sets it, only while the action is in progress. */
export type Course = (typeof COURSES)[number];

export const CHECK_IN_STATES = ['STANDING', 'SUPERSEDED', 'WITHDRAWN'] as const;
export type CheckInState = (typeof CHECK_IN_STATES)[number];

export const AUDIENCES = ['PROGRAMME', 'BOARD', 'OFFICE'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const HELP_REQUEST_STATES = ['OPEN', 'PROMISED', 'MET', 'REFUSED', 'WITHDRAWN'] as const;
export type HelpRequestState = (typeof HELP_REQUEST_STATES)[number];

/** An ISO week, `2026-W48`. */
export type IsoWeek = string & { readonly __isoWeek: unique symbol };

/** One report on one action; never edited. */
export interface CheckIn {
  readonly id: string;
  readonly actionId: string;
  readonly submissionId: string;
  readonly round: IsoWeek;
  readonly course: Course;
  readonly unchanged: boolean;
  readonly note: string | null;
  readonly audience: Audience;
  readonly state: CheckInState;
  readonly authorId: string;
  readonly onBehalfOfId: string | null;
  readonly onBehalfReason: string | null;
  readonly late: boolean;
  /** The day in Amsterdam on which it was received. */
  readonly on: Day;
  readonly receivedAt: Instant;
  readonly correctsId: string | null;
  readonly helpRequestId: string | null;
}

/** What is needed, from whom, by when. */
export interface HelpRequest {
  readonly id: string;
  readonly code: string;
  readonly actionId: string;
  readonly checkInId: string;
  readonly what: string;
  readonly audience: Audience;
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly neededBy: Day;
  readonly promisedFor: Day | null;
  readonly state: HelpRequestState;
  readonly reason: string | null;
  readonly askedById: string;
  readonly askedOn: Day;
  readonly version: number;
}
