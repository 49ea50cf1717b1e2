import { COURSE_TOTALS, type CourseTotal } from '@opvolging/domain';
import type { Catalogue } from '@opvolging/messages';
import type { BarPart } from '@opvolging/web-ui';
import type { CountRow } from './count-table';
import { COURSE_ADDRESSES } from './list-addresses';

export type CourseNumbers = Readonly<Record<CourseTotal, number>>;

interface Telling {
  readonly board: Catalogue['board'];
  /** The lists show the present only, so that a number of another day opens none. */
  readonly isPast: boolean;
}

/** The parts of the bar. An old report and no report look the same from here: nobody knows how it goes. */
export function courseParts({ board, isPast }: Telling, courses: CourseNumbers): BarPart[] {
  const { part } = board.state;
  const { onCourse, adjusting, helpNeeded, outOfDate, noCheckIn } = courses;
  const open = (name: keyof typeof COURSE_ADDRESSES) =>
    isPast ? undefined : COURSE_ADDRESSES[name];
  return [
    { key: 'ok', label: part.onCourse, count: onCourse, fill: 'ok', href: open('onCourse') },
    { key: 'warn', label: part.adjusting, count: adjusting, fill: 'warn', href: open('adjusting') },
    {
      key: 'stuck',
      label: part.helpNeeded,
      count: helpNeeded,
      fill: 'stuck',
      href: open('helpNeeded'),
    },
    {
      key: 'stale',
      label: part.outOfDate,
      count: outOfDate + noCheckIn,
      fill: 'stale',
      href: open('oldOrNone'),
    },
  ];
}

/** The rows of the table: the same numbers, with old and missing reports apart. */
export function courseRows({ board, isPast }: Telling, courses: CourseNumbers): CountRow[] {
  return COURSE_TOTALS.map((total) => ({
    key: total,
    label: board.state.part[total],
    n: courses[total],
    href: isPast ? null : COURSE_ADDRESSES[total],
  }));
}
