import { civilFrom, civilOf, dayFrom, numberOf } from './civil';
import type { Day, Instant } from './day';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** 01:00 UTC on the last Sunday of a month with 31 days, the moment at which the whole Union changes its clocks. */
function clockChange(year: number, month: 3 | 10): Instant {
  const last = numberOf({ year, month, date: 31 });
  const daysSinceSunday = (last + 4) % 7;
  return (last - daysSinceSunday) * DAY + HOUR;
}

/** Hours by which the clock in Amsterdam is ahead of UTC: two from the last Sunday of March to that of October. */
function offsetAt(instant: Instant): Instant {
  const { year } = civilFrom(Math.floor(instant / DAY));
  const summer = instant >= clockChange(year, 3) && instant < clockChange(year, 10);
  return summer ? 2 * HOUR : HOUR;
}

export interface WallClock {
  readonly day: Day;
  readonly hour: number;
  readonly minute: number;
}

/** What calendar and clock in Amsterdam show at that instant; by the rule of the European Union for 2000-2100. */
export function wallClockAt(instant: Instant): WallClock {
  const local = instant + offsetAt(instant);
  const minutes = Math.floor((((local % DAY) + DAY) % DAY) / MINUTE);
  return {
    day: dayFrom(civilFrom(Math.floor(local / DAY))),
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
  };
}

/** The day in Amsterdam; 23:00 UTC on 31 December is already the new year. */
export function dayOf(instant: Instant): Day {
  return wallClockAt(instant).day;
}

/**
 * The instant at which the clock in Amsterdam shows that time. An hour that comes twice (October) means the first one;
 * a time that is skipped (March) means as long after the change, as calendars do.
 */
export function instantAt(day: Day, hour: number, minute: number): Instant {
  const local = numberOf(civilOf(day)) * DAY + hour * HOUR + minute * MINUTE;
  const inSummer = local - 2 * HOUR;
  return offsetAt(inSummer) === 2 * HOUR ? inSummer : local - HOUR;
}
