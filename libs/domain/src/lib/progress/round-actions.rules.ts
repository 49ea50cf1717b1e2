import type { Day } from '../calendar/day';
import type { ActionSummary, Fact } from '../facts/action-summary';
import type { CutOffs } from '../facts/cut-offs';
import { newsSince } from '../facts/news.rules';
import { STREAK_THAT_NEEDS_A_LINE } from './streak.rules';

export const ANSWER_REASONS = [
  'FIRST_REPORT',
  'NOT_ON_COURSE',
  'NEWS',
  'MILESTONE_SOON',
  'SILENT',
  'NEEDS_A_LINE',
] as const;
export type AnswerReason = (typeof ANSWER_REASONS)[number];

export interface RoundEntry {
  readonly summary: ActionSummary;
  readonly facts: readonly Fact[];
  /** The last day on which somebody else changed something: an answered request, a date set by the office. */
  readonly newsOn: Day | null;
}

/**
 * Why an action of the round needs an answer of its own: no report yet, not on course, something newer than the last
 * report, a milestone within four weeks, four weeks silent, or a third "no change" that needs a line. With none of
 * these it folds under the one button "geen verandering".
 */
export function answerReasons(entry: RoundEntry, cutOffs: CutOffs): readonly AnswerReason[] {
  return ANSWER_REASONS.filter((reason) => REASON_HOLDS[reason](entry, cutOffs));
}

type ReasonRule = (entry: RoundEntry, cutOffs: CutOffs) => boolean;

const REASON_HOLDS: Readonly<Record<AnswerReason, ReasonRule>> = {
  FIRST_REPORT: ({ summary }) => summary.checkedInOn === null,
  NOT_ON_COURSE: ({ summary }) => summary.course !== null && summary.course !== 'ON_COURSE',
  NEWS: ({ summary, facts, newsOn }, cutOffs) => {
    const last = summary.checkedInOn;
    if (last === null) return false;
    return newsSince(facts, last, cutOffs).length > 0 || (newsOn !== null && newsOn > last);
  },
  MILESTONE_SOON: ({ summary }, { soon }) =>
    summary.nextMilestoneOn !== null && summary.nextMilestoneOn <= soon,
  SILENT: ({ summary }, { silent }) => summary.checkedInOn !== null && summary.checkedInOn < silent,
  NEEDS_A_LINE: ({ summary }) => summary.unchangedStreak >= STREAK_THAT_NEEDS_A_LINE - 1,
};

export interface RoundOrder<Entry> {
  readonly first: readonly Entry[];
  /** Those for which one button may say that nothing changed. */
  readonly folded: readonly Entry[];
}

export function orderRound<Entry extends RoundEntry>(
  entries: readonly Entry[],
  cutOffs: CutOffs,
): RoundOrder<Entry> {
  const needsAnswer = (entry: Entry): boolean => answerReasons(entry, cutOffs).length > 0;
  return {
    first: entries.filter(needsAnswer),
    folded: entries.filter((entry) => !needsAnswer(entry)),
  };
}
