import { makeFormats } from '../format/make-formats';

export const formats = makeFormats({
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  shortMonths: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  weekdays: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' '),
  and: 'en',
  or: 'of',
  thousands: '.',
  week: (n) => `week ${n}`,
  time: (clock) => `${clock.replace(':', '.')} uur`,
  ordinal: (n) => `${n}e`,
  quarter: (n, year) => `${n}e kwartaal ${year}`,
  half: (n, year) => `${n}e helft ${year}`,
});
