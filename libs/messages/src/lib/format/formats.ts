import type { DatePrecision } from '@opvolging/domain';

/** Days are ISO text (`2026-11-24`); moments are RFC 3339 text or milliseconds, shown in Amsterdam time. */
export interface Formats {
  /** 18 dec 2026 */
  readonly day: (day: string) => string;
  /** 18 dec, where the year is plain from its surroundings. */
  readonly dayOfYear: (day: string) => string;
  /** 18 december 2026 */
  readonly longDay: (day: string) => string;
  /** vrijdag 18 december */
  readonly weekday: (day: string) => string;
  /** A date as exact as it is meant: 18 dec 2026, december 2026, 4e kwartaal 2026, 2e helft 2026, 2026. */
  readonly period: (day: string, precision: DatePrecision) => string;
  /** 17.00 uur */
  readonly time: (moment: Moment) => string;
  /** 24 nov 2026 */
  readonly dayOf: (moment: Moment) => string;
  /** donderdag 26 november, 17.00 uur */
  readonly moment: (moment: Moment) => string;
  /** 24 nov 2026, 09.15 uur */
  readonly exactMoment: (moment: Moment) => string;
  /** week 48 */
  readonly week: (isoWeek: string) => string;
  /** 1.234 */
  readonly number: (n: number) => string;
  /** 3e */
  readonly ordinal: (n: number) => string;
  /** a, b en c */
  readonly list: (items: readonly string[]) => string;
  /** a, b of c */
  readonly choice: (items: readonly string[]) => string;
}

export type Moment = string | number;
