import type { Day } from '../calendar/day';
import { addDays, addMonths } from '../calendar/day-arithmetic.rules';
import { addWorkingDays } from '../calendar/day-off.rules';
import { settingsOn } from './settings';
import type { Settings } from './settings';

/** Rules about time as days to compare with; computed once per request, the same for every action. */
export interface CutOffs {
  readonly today: Day;
  /** A last report before this day is out of date. */
  readonly fresh: Day;
  /** A milestone due before this day contradicts "on course". */
  readonly contradicts: Day;
  /** What waits for an answer since before this day has waited too long. */
  readonly unanswered: Day;
  /** A pause since before this day is long. */
  readonly pausedLong: Day;
  /** A milestone up to and including this day is near. */
  readonly soon: Day;
  /** A last report before this day is silence. */
  readonly silent: Day;
  readonly movesThatStandOut: number;
  readonly unchangedRounds: number;
}

export type DayCutOff = 'today' | 'fresh' | 'contradicts' | 'unanswered' | 'pausedLong' | 'silent';
export type CountCutOff = 'movesThatStandOut' | 'unchangedRounds';

export function cutOffsOn(today: Day, settings: Settings = settingsOn(today)): CutOffs {
  return {
    today,
    fresh: addWorkingDays(today, -settings.freshWorkingDays),
    contradicts: addDays(today, -settings.contradictionDays),
    unanswered: addWorkingDays(today, -settings.answerWorkingDays),
    pausedLong: addMonths(today, -settings.longPauseMonths),
    soon: addDays(today, settings.soonDays),
    silent: addDays(today, -settings.silentDays),
    movesThatStandOut: settings.movesThatStandOut,
    unchangedRounds: settings.unchangedRounds,
  };
}
