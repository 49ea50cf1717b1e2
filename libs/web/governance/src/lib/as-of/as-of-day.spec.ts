import { parseDay } from '@opvolging/domain';
import { dayInAddress, endOfDay, pastDay } from './as-of-day';

const day = (text: string) => {
  const found = parseDay(text);
  if (found === null) throw new Error(text);
  return found;
};

describe('the state of an earlier day', () => {
  it('is that of its last moment in Amsterdam, in winter and in summer', () => {
    expect(endOfDay(day('2026-11-05'))).toBe('2026-11-05T22:59:59.999Z');
    expect(endOfDay(day('2026-07-01'))).toBe('2026-07-01T21:59:59.999Z');
  });

  it('stands in the address', () => {
    expect(dayInAddress(new URLSearchParams('op=2026-11-05'))).toBe('2026-11-05');
    expect(dayInAddress(new URLSearchParams('op=gisteren'))).toBeNull();
    expect(dayInAddress(new URLSearchParams())).toBeNull();
  });

  it('is typed as people type a date', () => {
    expect(pastDay('5 nov', day('2026-11-24'))).toBe('2026-11-05');
  });

  it('can be that of today and never of a day to come', () => {
    expect(pastDay('24-11-2026', day('2026-11-24'))).toBe('2026-11-24');
    expect(pastDay('25-11-2026', day('2026-11-24'))).toBeNull();
  });
});
