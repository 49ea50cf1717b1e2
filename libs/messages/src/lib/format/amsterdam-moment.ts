import type { Moment } from './formats';

export interface AmsterdamMoment {
  /** 2026-11-26 */
  readonly day: string;
  /** 17:00 */
  readonly time: string;
}

let clock: Intl.DateTimeFormat | undefined;

/** Day and clock time in Amsterdam, whatever the time zone of the reader's device. */
export function amsterdamMoment(moment: Moment): AmsterdamMoment {
  clock ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(
    clock.formatToParts(new Date(moment)).map((part) => [part.type, part.value]),
  );
  return {
    day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    time: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}
