import { day } from '../../testing';
import { DEFAULT_SETTINGS, settingsOn } from './settings';

describe('the settings that are valid on a day', () => {
  const stricter = { ...DEFAULT_SETTINGS, validFrom: day('2026-11-01'), freshWorkingDays: 5 };
  const looser = { ...DEFAULT_SETTINGS, validFrom: day('2027-01-01'), freshWorkingDays: 15 };
  const history = [looser, stricter];

  it.each([
    ['2026-10-31', 10],
    ['2026-11-01', 5],
    ['2026-12-31', 5],
    ['2027-01-01', 15],
  ])('on %s ask a report within %i working days, so that the past stays as judged', (on, days) => {
    expect(settingsOn(day(on), history).freshWorkingDays).toBe(days);
  });

  it('are those of the programme when nothing was changed', () => {
    expect(settingsOn(day('2026-11-24'))).toEqual(DEFAULT_SETTINGS);
  });
});
