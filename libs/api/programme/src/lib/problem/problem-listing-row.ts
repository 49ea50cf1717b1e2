import type { Coverage, Day, ProblemStand } from '@opvolging/domain';

/** The summary of a problem as a list reads it. */
export interface ProblemRow {
  readonly id: string;
  readonly code: string;
  readonly number: number;
  readonly title: string;
  readonly titleEn: string | null;
  readonly stand: ProblemStand;
  readonly coverage: Coverage;
  readonly hadStoppedAction: 0 | 1;
  readonly openSince: Day | null;
  readonly listed: 0 | 1;
  readonly themes: string;
}

export const PROBLEM_ROW_SELECT = `s.problem_id AS id, s.code, s.number, s.title,
  s.title_en AS "titleEn", s.stand, s.coverage, s.had_stopped_action AS "hadStoppedAction",
  s.open_since AS "openSince", s.listed, s.themes`;
