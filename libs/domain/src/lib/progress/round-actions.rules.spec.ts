import { aSummary, day } from '../../testing';
import type { ActionSummary } from '../facts/action-summary';
import { cutOffsOn } from '../facts/cut-offs';
import { factsOf } from '../facts/facts.rules';
import { answerReasons, orderRound } from './round-actions.rules';
import type { RoundEntry } from './round-actions.rules';

const cutOffs = cutOffsOn(day('2026-11-24'));
const quiet = { nextMilestoneOn: day('2027-03-01') };
const entry = (given: Partial<ActionSummary> = {}, newsOn: string | null = null): RoundEntry => {
  const summary = aSummary({ ...quiet, ...given });
  return {
    summary,
    facts: factsOf(summary, cutOffs),
    newsOn: newsOn === null ? null : day(newsOn),
  };
};

describe('an action in the round', () => {
  it('folds under one button when it is on course and nothing is new', () => {
    expect(answerReasons(entry(), cutOffs)).toEqual([]);
  });

  it.each([
    ['FIRST_REPORT', entry({ checkedInOn: null, course: null })],
    ['NOT_ON_COURSE', entry({ course: 'ADJUSTING' })],
    ['NEWS', entry({ undiscussedCount: 1, undiscussedSince: day('2026-11-20') })],
    ['NEWS', entry({}, '2026-11-17')],
    ['MILESTONE_SOON', entry({ nextMilestoneOn: day('2026-12-22') })],
    ['SILENT', entry({ checkedInOn: day('2026-10-26') })],
    ['NEEDS_A_LINE', entry({ unchangedStreak: 2 })],
  ] as const)('needs an answer of its own: %s', (reason, given) => {
    expect(answerReasons(given, cutOffs)).toEqual([reason]);
  });

  it('folds when the milestone is further than four weeks, or the silence shorter', () => {
    expect(answerReasons(entry({ nextMilestoneOn: day('2026-12-23') }), cutOffs)).toEqual([]);
    expect(answerReasons(entry({ checkedInOn: day('2026-10-27') }), cutOffs)).toEqual([]);
    expect(answerReasons(entry({}, '2026-11-16'), cutOffs)).toEqual([]);
  });

  it('comes first when it needs an answer', () => {
    const asks = entry({ course: 'HELP_NEEDED' });
    const folds = entry();

    expect(orderRound([folds, asks, folds], cutOffs)).toEqual({
      first: [asks],
      folded: [folds, folds],
    });
  });
});
