import type { Day } from '../calendar/day';
import { COVERAGES } from './coverage.rules';
import { problemFacts, uncoveredSince, withoutActionCutOff } from './problem-facts.rules';

const day = (text: string): Day => text as Day;
const today = day('2026-11-24');

describe('a problem without an action', () => {
  it('stands out after more than 30 days', () => {
    expect(problemFacts('NO_ACTION', day('2026-10-25'), today)).toEqual([]);
    expect(problemFacts('NO_ACTION', day('2026-10-24'), today)).toEqual([
      {
        code: 'PROBLEM_WITHOUT_ACTION',
        since: '2026-10-24',
        days: 31,
        count: null,
        milestoneId: null,
      },
    ]);
  });

  it('stands out too when there is only a proposal, and in no other case', () => {
    const standing = COVERAGES.filter(
      (coverage) => problemFacts(coverage, day('2026-01-01'), today).length > 0,
    );
    expect(standing).toEqual(['NO_ACTION', 'PROPOSED_ONLY']);
    expect(problemFacts('NO_ACTION', null, today)).toEqual([]);
  });

  it('agrees with the cut-off that a query compares with', () => {
    const cutOff = withoutActionCutOff(today);
    expect(problemFacts('NO_ACTION', cutOff, today)).toEqual([]);
    expect(cutOff).toBe('2026-10-25');
  });
});

describe('the day since which nobody has agreed to do anything', () => {
  it('begins when the last agreed action ends', () => {
    expect(uncoveredSince(null, 'NO_ACTION', today)).toBe(today);
  });

  it('stays when there is only a new proposal', () => {
    expect(uncoveredSince(day('2026-10-01'), 'PROPOSED_ONLY', today)).toBe('2026-10-01');
  });

  it('ends when somebody agrees', () => {
    expect(uncoveredSince(day('2026-10-01'), 'IN_HAND', today)).toBeNull();
  });
});
