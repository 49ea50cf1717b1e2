import { placeholders, type Transaction } from '@opvolging/api-kernel';
import { survivorIdOf, type RuleViolation } from '@opvolging/domain';
import { mergedProblemsIn } from '../../problem/problem-merging';

export interface NamedProblems {
  readonly ids: readonly string[];
  readonly unknown: readonly RuleViolation[];
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
  return {
    ids: [...new Set(codes.flatMap((code) => survivors.get(code) ?? []))],
    unknown: codes.flatMap((code, index) =>
      survivors.has(code)
        ? []
        : [{ code: 'UNKNOWN_REFERENCE', path: ['problemCodes', String(index)] }],
    ),
  };
}
