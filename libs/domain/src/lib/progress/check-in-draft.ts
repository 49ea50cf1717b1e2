import type { MoveInput } from '../action/milestone-move.rules';
import type { Day } from '../calendar/day';
import type { Audience, Course } from './check-in';

export interface HelpDraft {
  readonly what: string;
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly neededBy: Day;
}

/** One report as somebody filled it in. */
export interface CheckInDraft {
  /** Null with `unchanged`: the last standing course is confirmed. */
  readonly course: Course | null;
  readonly unchanged: boolean;
  readonly note: string | null;
  readonly audience: Audience;
  readonly help: HelpDraft | null;
  readonly moves: readonly Omit<MoveInput, 'submissionId'>[];
  /** Only when the office reports for the owner. */
  readonly onBehalfReason: string | null;
  /** The report that this one takes the place of. */
  readonly correctsId: string | null;
}
