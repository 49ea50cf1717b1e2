import fc from 'fast-check';
import { aSummary, day } from '../../testing';
import { randomSummary } from '../../testing/random-summary.builder';
import { cutOffsOn } from './cut-offs';
import { courseTotals, phaseTotals } from './totals.rules';

const TODAY = day('2026-11-24');
const cutOffs = cutOffsOn(TODAY);

describe('the totals of the programme', () => {
  it('count a course only while it is up to date', () => {
    const old = { checkedInOn: day('2026-10-01') };
    const summaries = [
      aSummary(),
      aSummary(old),
      aSummary({ course: 'ADJUSTING' }),
      aSummary({ course: 'HELP_NEEDED' }),
      aSummary({ course: null, checkedInOn: null }),
      aSummary({ phase: 'PAUSED', course: null }),
    ];

    expect(courseTotals(summaries, cutOffs)).toEqual({
      onCourse: 1,
      adjusting: 1,
      helpNeeded: 1,
      outOfDate: 1,
      noCheckIn: 1,
    });
    expect(phaseTotals(summaries).get('PAUSED')).toBe(1);
  });

  it('never count an action without owner as on course', () => {
    const orphan = aSummary({ ownerId: null, course: null });

    expect(courseTotals([orphan], cutOffs)).toMatchObject({ onCourse: 0, outOfDate: 1 });
  });

  it('add up to the actions in progress, whatever there is', () => {
    fc.assert(
      fc.property(fc.array(randomSummary(TODAY), { maxLength: 40 }), (summaries) => {
        const { onCourse, adjusting, helpNeeded, outOfDate, noCheckIn } = courseTotals(
          summaries,
          cutOffs,
        );
        expect(onCourse + adjusting + helpNeeded + outOfDate + noCheckIn).toBe(
          phaseTotals(summaries).get('IN_PROGRESS'),
        );
      }),
    );
  });
});
