import { fold, isListed, type Coverage, type Day, type Problem } from '@opvolging/domain';
import { numberOfCode } from './problem-row';
import type { ProblemSummaryColumns } from './problem-summary-columns';

/** What a summary takes from the statements of a problem. */
export interface StatementText {
  readonly text: string;
  readonly translation: string | null;
  readonly section: string | null;
}

export interface ProblemSummaryFacts {
  readonly coverage: Coverage;
  readonly hadStoppedAction: boolean;
  readonly openSince: Day | null;
  readonly statements: readonly StatementText[];
}

/** The one row that lists, filters and totals read; free of today. */
export function problemSummaryRow(
  problem: Problem,
  { coverage, hadStoppedAction, openSince, statements }: ProblemSummaryFacts,
): ProblemSummaryColumns {
  return {
    problemId: problem.id,
    code: problem.code,
    number: numberOfCode(problem.code),
    title: problem.title,
    titleEn: problem.titleEn,
    stand: problem.stand,
    coverage,
    hadStoppedAction: hadStoppedAction ? 1 : 0,
    openSince,
    listed: isListed(problem) ? 1 : 0,
    mergedIntoId: problem.mergedIntoId,
    sections: between(statements.flatMap(({ section }) => section ?? [])),
    themes: between(problem.themes),
    searchText: searchText(problem, statements),
  };
}

function searchText(problem: Problem, statements: readonly StatementText[]): string {
  const said = statements.flatMap(({ text, translation }) => [text, translation ?? '']);
  return fold([problem.code, problem.title, problem.titleEn ?? '', ...said].join(' '));
}

/** Each value between spaces: `' 2.5 2.6 '`. */
function between(values: readonly string[]): string {
  return values.length === 0 ? '' : ` ${[...new Set(values)].join(' ')} `;
}
