import { makeFormats } from '../format/make-formats';

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10];
  return `${n}${ending ?? 'th'}`;
}

export const formats = makeFormats({
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  and: 'and',
  or: 'or',
  thousands: ',',
  week: (n) => `week ${n}`,
  time: (clock) => clock,
  ordinal,
  quarter: (n, year) => `${ordinal(n)} quarter of ${year}`,
  half: (n, year) => `${ordinal(n)} half of ${year}`,
});
