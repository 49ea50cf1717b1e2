import { aSummary, day } from '../../testing';
import { FACT_CODES } from './action-summary';
import type { ActionSummary } from './action-summary';
import { ATTENTION_STEPS, attentionOf } from './attention.rules';
import { cutOffsOn } from './cut-offs';
import { FACT_CONDITIONS } from './fact-conditions';

const cutOffs = cutOffsOn(day('2026-11-24'));
const attention = (given: Partial<ActionSummary>) => attentionOf(aSummary(given), cutOffs);

describe('what asks attention first', () => {
  it('is nothing when all goes as agreed', () => {
    expect(attention({})).toBe(0);
  });

  it('puts help before broken dates, these before silence, silence before a look', () => {
    const inOrder = [
      { helpDueOn: day('2026-11-01') },
      { course: 'HELP_NEEDED' as const },
      { ownerId: null, course: null },
      { nextMilestoneOn: day('2026-11-01') },
      { nextMilestoneOn: day('2026-11-23') },
      { checkedInOn: day('2026-10-01') },
      { course: 'ADJUSTING' as const },
      { unchangedStreak: 3 },
    ].map(attention);

    expect(inOrder).toEqual([...inOrder].sort((one, other) => other - one));
    expect(new Set(inOrder).size).toBe(inOrder.length);
  });

  it('lets many small things not outweigh one that hurts', () => {
    const many = attention({ unchangedStreak: 5, movedCount: 4, course: 'ADJUSTING' });

    expect(many).toBeLessThan(attention({ helpDueOn: day('2026-11-01') }));
  });

  it('counts no course that is out of date', () => {
    const old = { checkedInOn: day('2026-10-01') };

    expect(attention({ ...old, course: 'HELP_NEEDED' })).toBe(attention(old));
  });

  it('has a step for every fact about an action', () => {
    const conditions = ATTENTION_STEPS.map(({ condition }) => condition);
    const missing = FACT_CODES.filter((code) => !conditions.includes(FACT_CONDITIONS[code]));

    expect(missing).toEqual(['PROBLEM_WITHOUT_ACTION']);
  });
});
