import { aSummary, day } from '../../testing';
import { filterCondition } from './action-filter.rules';
import type { ActionStateFilter } from './action-filter.rules';
import type { ActionSummary } from './action-summary';
import { holds } from './condition';
import { cutOffsOn } from './cut-offs';

const cutOffs = cutOffsOn(day('2026-11-24'));
const matches = (filter: ActionStateFilter, given: Partial<ActionSummary> = {}) =>
  holds(filterCondition(filter), { summary: aSummary(given), cutOffs });

describe('filtering the list of actions', () => {
  const old = { checkedInOn: day('2026-10-01') };

  it('keeps everything when nothing is asked', () => {
    expect(matches({})).toBe(true);
    expect(matches({ course: null, freshness: undefined })).toBe(true);
  });

  it('means up-to-date courses only', () => {
    expect(matches({ course: ['ON_COURSE'] })).toBe(true);
    expect(matches({ course: ['ON_COURSE'] }, old)).toBe(false);
  });

  it('means the course as it last stood when freshness is asked for as well', () => {
    const filter = { course: ['ON_COURSE'], freshness: ['OUT_OF_DATE'] } as const;

    expect(matches(filter, old)).toBe(true);
    expect(matches(filter)).toBe(false);
  });

  it('joins values of one list by or, and lists by and', () => {
    expect(matches({ phase: ['PAUSED', 'IN_PROGRESS'] })).toBe(true);
    expect(matches({ phase: ['PAUSED', 'IN_PROGRESS'], agreement: ['ADOPTED'] })).toBe(false);
    expect(matches({ fact: ['NO_OWNER', 'OUT_OF_DATE'] }, old)).toBe(true);
  });

  it('keeps nothing for an empty list', () => {
    expect(matches({ phase: [] })).toBe(false);
    expect(matches({ fact: [] })).toBe(false);
  });
});
