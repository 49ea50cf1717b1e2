import { addDays, instantAt, isoWeekOf, mondayOf, type Day, type Instant } from '@opvolging/domain';

const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A day counted from the week of today: week -3 is three weeks ago, week 0 this one. */
export interface StoryDay {
  readonly week: number;
  readonly weekday: Weekday;
}

/** `time` is that of the clock in Amsterdam, `09:30`. */
export interface StoryMoment extends StoryDay {
  readonly time: string;
}

export function on(week: number, weekday: Weekday): StoryDay {
  return { week, weekday };
}

export function at(week: number, weekday: Weekday, time: string): StoryMoment {
  return { week, weekday, time };
}

/** Weeks, and not days, so that the people of the story work from Monday to Friday whatever day it is today. */
export function dayIn({ week, weekday }: StoryDay, today: Day): Day {
  return addDays(mondayOf(isoWeekOf(today)), week * 7 + WEEKDAYS.indexOf(weekday));
}

export function instantIn(moment: StoryMoment, today: Day): Instant {
  const [hour, minute] = moment.time.split(':').map(Number);
  return instantAt(dayIn(moment, today), hour ?? 0, minute ?? 0);
}
