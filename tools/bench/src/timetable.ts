import { addDays, currentRound, instantAt, mondayOf } from '@opvolging/domain';
import type { Day, Instant } from '@opvolging/domain';

const DAYS_BEFORE_START = 42;
const TUESDAY = 1;

/** The days on which a generated programme happens, the oldest first. */
export interface Timetable {
  readonly peopleOn: Day;
  readonly registerOn: Day;
  readonly proposedOn: Day;
  readonly offeredOn: Day;
  readonly ownersAnswerOn: Day;
  readonly monitorsAnswerOn: Day;
  readonly startedOn: Day;
  /** The Tuesday of each round in which is reported; the last one is the week before this one. */
  readonly rounds: readonly Day[];
}

export function timetable(now: Instant, rounds: number): Timetable {
  const thisMonday = mondayOf(currentRound(now));
  const firstMonday = addDays(thisMonday, -7 * rounds);
  const proposedOn = addDays(firstMonday, -DAYS_BEFORE_START);
  return {
    peopleOn: addDays(proposedOn, -30),
    registerOn: addDays(proposedOn, -20),
    proposedOn,
    offeredOn: addDays(proposedOn, 7),
    ownersAnswerOn: addDays(proposedOn, 10),
    monitorsAnswerOn: addDays(proposedOn, 14),
    startedOn: addDays(firstMonday, -3),
    rounds: Array.from({ length: rounds }, (_none, index) =>
      addDays(firstMonday, 7 * index + TUESDAY),
    ),
  };
}

/** The n-th moment of a working day: seconds apart, so that history keeps the order in which things were done. */
export function momentOn(day: Day, n: number): Instant {
  return instantAt(day, 9, 0) + n * 1000;
}
