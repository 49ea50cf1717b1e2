import type { RequestContext } from '@opvolging/api-kernel';
import { parseCode, survivorIdOf } from '@opvolging/domain';
import type { Moment } from '../action-reading/moment';
import { rememberMerged } from './problem-merging';
import { ProblemView } from './problem-view';
import { problemById } from './problem.loader';
import { rowsWithGroups } from './rows-with-groups';

/** The problem with that code; the group, when it was grouped; null for an unknown code. */
export async function problemWithCode(
  ctx: RequestContext,
  moment: Moment,
  text: string,
): Promise<ProblemView | null> {
  const code = parseCode(text);
  if (!code) return null;
  const rows = await rowsWithGroups(ctx, moment, { sql: 's.code = ?', parameters: [code] });
  rememberMerged(ctx, moment, rows);
  const id = rows.find((row) => row.code === code)?.id;
  const standing = id && survivorIdOf(id, rows);
  const found = rows.find((row) => row.id === standing);
  if (!found) return null;
  const problem = new ProblemView(ctx, moment, found);
  problemById(ctx, moment).prime(problem.id, problem);
  return problem;
}
