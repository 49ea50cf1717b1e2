import type { Day } from '../calendar/day';
import type { Theme } from './theme';

export const PROBLEM_STANDS = ['OPEN', 'RESOLVED', 'HANDLED_ELSEWHERE', 'SET_ASIDE'] as const;
/** What the programme decided about the problem; what is done about it is its coverage. */
export type ProblemStand = (typeof PROBLEM_STANDS)[number];

export const SET_ASIDE_REASONS = ['OUTSIDE_SCOPE', 'OUTDATED', 'DUPLICATE'] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

export interface SettingAside {
  readonly reason: SetAsideReason;
  readonly note: string | null;
  readonly on: Day;
}

/** Who else works on it, where that can be read, and when the programme looks again. */
export interface HandlingElsewhere {
  readonly url: string;
  readonly organisationId: string;
  readonly reviewOn: Day;
  readonly on: Day;
}

/** From what it shows that the problem is no longer there. */
export interface Resolution {
  readonly note: string;
  readonly on: Day;
}

/** What does not go well, in own words, on verbatim statements. */
export interface Problem {
  readonly id: string;
  /** `P-07`; never used again, also after grouping. */
  readonly code: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly themes: readonly Theme[];
  readonly statementIds: readonly string[];
  readonly stand: ProblemStand;
  readonly settingAside: SettingAside | null;
  readonly elsewhere: HandlingElsewhere | null;
  readonly resolution: Resolution | null;
  /** The day on which it was taken into the register. */
  readonly takenInOn: Day;
  /** The problem in which this one was grouped; null while it stands by itself. */
  readonly mergedIntoId: string | null;
  /** The problems that were grouped into this one; empty when it was never a group. */
  readonly mergedFromIds: readonly string[];
  /** The day on which a group was taken apart again; its code stays, and it is no longer listed. */
  readonly dissolvedOn: Day | null;
  readonly version: number;
}

/** Stands in lists and counts: not grouped away, and no group that was taken apart. */
export function isListed(problem: Pick<Problem, 'mergedIntoId' | 'dissolvedOn'>): boolean {
  return problem.mergedIntoId === null && problem.dissolvedOn === null;
}
