import { placeholders, type Transaction } from '@opvolging/api-kernel';
import {
  newActionViolations,
  survivorIdOf,
  type Problem,
  type RuleViolation,
} from '@opvolging/domain';
import { mergedProblemsIn } from '../../problem/problem-merging';

export interface NamedProblems {
  readonly ids: readonly string[];
  /** Codes that name nothing, and problems that take no action now. */
  readonly violations: readonly RuleViolation[];
}

/**
 * The problems that codes mean: an old code means the problem into which its own was grouped. A group that was taken
 * apart is no problem any more, and its code names nothing.
 */
export async function problemsByCode(
  tx: Transaction,
  codes: readonly string[],
): Promise<NamedProblems> {
  const rows = await tx.query<{ id: string; code: string }>(
    `SELECT id, code FROM problem WHERE dissolved_on IS NULL AND code IN (${placeholders(codes)})`,
    codes,
  );
  const merged = await mergedProblemsIn(tx);
  const survivors = new Map(rows.map(({ id, code }) => [code, survivorIdOf(id, merged)]));
  const ids = [...new Set(survivors.values())];
  const closed = await refusalsOf(tx, ids);
  return {
    ids,
    violations: codes.flatMap((code, index) => {
      const path = ['problemCodes', String(index)];
      const id = survivors.get(code);
      if (id === undefined) return [{ code: 'UNKNOWN_REFERENCE', path }];
      return (closed.get(id) ?? []).map((violation) => ({ ...violation, path }));
    }),
  };
}

async function refusalsOf(tx: Transaction, ids: readonly string[]) {
  const problems = await tx.query<Pick<Problem, 'id' | 'code' | 'stand'>>(
    `SELECT id, code, stand FROM problem WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  return new Map(problems.map((problem) => [problem.id, newActionViolations(problem)]));
}
