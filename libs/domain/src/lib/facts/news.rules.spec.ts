import { aSummary, day } from '../../testing';
import type { ActionSummary } from './action-summary';
import { cutOffsOn } from './cut-offs';
import { factsOf } from './facts.rules';
import { newsSince } from './news.rules';

const cutOffs = cutOffsOn(day('2026-11-24'));
const news = (given: Partial<ActionSummary>, lastReport: string) =>
  newsSince(factsOf(aSummary(given), cutOffs), day(lastReport), cutOffs).map(({ code }) => code);

describe('what is newer than the last report', () => {
  it('is a milestone that became late since: the day after its date', () => {
    const late = { nextMilestoneOn: day('2026-11-20') };

    expect(news(late, '2026-11-20')).toEqual(['MILESTONE_LATE']);
    expect(news(late, '2026-11-21')).toEqual([]);
  });

  it('is a contradiction that came up since, also when the lateness was known', () => {
    const late = { nextMilestoneOn: day('2026-11-10') };

    expect(news(late, '2026-11-17')).toEqual(['COURSE_CONTRADICTS_FACTS']);
    expect(news(late, '2026-11-18')).toEqual([]);
  });

  it('is a third move made later, not one made on the day of the report', () => {
    const moved = { undiscussedCount: 1, undiscussedSince: day('2026-11-20') };

    expect(news(moved, '2026-11-19')).toEqual(['MOVE_NOT_DISCUSSED']);
    expect(news(moved, '2026-11-20')).toEqual([]);
  });

  it('is never the silence itself', () => {
    const silent = { checkedInOn: day('2026-10-01'), unchangedStreak: 4, movedCount: 3 };

    expect(news(silent, '2026-10-01')).toEqual([]);
  });
});
