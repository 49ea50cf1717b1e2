import { day } from '../../testing';
import { cutOffsOn } from './cut-offs';
import { DEFAULT_SETTINGS } from './settings';

describe('the cut-off days of a day', () => {
  it('are days to compare with, working days where the rule counts those', () => {
    expect(cutOffsOn(day('2026-11-24'))).toEqual({
      today: '2026-11-24',
      fresh: '2026-11-10',
      contradicts: '2026-11-17',
      unanswered: '2026-11-17',
      pausedLong: '2026-08-24',
      soon: '2026-12-22',
      silent: '2026-10-27',
      movesThatStandOut: 2,
      unchangedRounds: 3,
    });
  });

  it('skip days off', () => {
    expect(cutOffsOn(day('2027-01-04')).fresh).toBe('2026-12-17');
  });

  it('follow the settings', () => {
    const settings = { ...DEFAULT_SETTINGS, freshWorkingDays: 1 };

    expect(cutOffsOn(day('2026-11-24'), settings).fresh).toBe('2026-11-23');
  });
});
