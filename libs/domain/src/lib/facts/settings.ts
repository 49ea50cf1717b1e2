import type { Day } from '../calendar/day';

/** Thresholds of the programme. They change by adding a set from a later day on, so that the past stays as judged. */
export interface Settings {
  /** Null for the first set: valid since ever. */
  readonly validFrom: Day | null;
  /** A report is recent for this many working days. */
  readonly freshWorkingDays: number;
  /** An offer may stay unanswered for this many working days. */
  readonly answerWorkingDays: number;
  /** On course and this many days late is still no contradiction. */
  readonly contradictionDays: number;
  /** From this many counted moves on a milestone stands out. */
  readonly movesThatStandOut: number;
  /** From this many rounds without change on an action stands out. */
  readonly unchangedRounds: number;
  /** A pause longer than this stands out. */
  readonly longPauseMonths: number;
  /** A milestone this near asks for an answer in the round. */
  readonly soonDays: number;
  /** After this many days without a report the round asks for an answer. */
  readonly silentDays: number;
}

export const DEFAULT_SETTINGS: Settings = {
  validFrom: null,
  freshWorkingDays: 10,
  answerWorkingDays: 5,
  contradictionDays: 7,
  movesThatStandOut: 2,
  unchangedRounds: 3,
  longPauseMonths: 3,
  soonDays: 28,
  silentDays: 28,
};

/** The set that is valid on a day: the latest that had begun. */
export function settingsOn(day: Day, history: readonly Settings[] = []): Settings {
  return history
    .filter(({ validFrom }) => validFrom === null || validFrom <= day)
    .reduce((latest, one) => (isLater(one, latest) ? one : latest), DEFAULT_SETTINGS);
}

function isLater(one: Settings, other: Settings): boolean {
  return (one.validFrom ?? '') >= (other.validFrom ?? '');
}
