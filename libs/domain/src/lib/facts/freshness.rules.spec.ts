import { aSummary, day } from '../../testing';
import type { ActionSummary } from './action-summary';
import { cutOffsOn } from './cut-offs';
import { freshnessOf } from './freshness.rules';

const cutOffs = cutOffsOn(day('2026-11-24'));
const freshness = (given: Partial<ActionSummary>) => freshnessOf(aSummary(given), cutOffs);

describe('how recent the judgement of an action is', () => {
  it('is up to date for ten working days', () => {
    expect(freshness({ checkedInOn: day('2026-11-10') })).toBe('UP_TO_DATE');
    expect(freshness({ checkedInOn: day('2026-11-09') })).toBe('OUT_OF_DATE');
  });

  it('is nothing yet without a report', () => {
    expect(freshness({ checkedInOn: null, course: null })).toBe('NO_CHECK_IN');
  });

  it('is out of date without an owner, since nobody stands for it', () => {
    expect(freshness({ ownerId: null, course: null })).toBe('OUT_OF_DATE');
  });

  it('is never new again by a pause', () => {
    const resumed = { checkedInOn: day('2026-06-01'), reportingSince: day('2026-11-23') };

    expect(freshness(resumed)).toBe('OUT_OF_DATE');
  });

  it.each(['PROPOSED', 'NOT_STARTED', 'PAUSED', 'DONE', 'STOPPED'] as const)(
    'does not exist while %s',
    (phase) => {
      expect(freshness({ phase })).toBeNull();
    },
  );
});
