import { Injectable } from '@nestjs/common';
import { placeholders, type Transaction } from '@opvolging/api-kernel';
import {
  coverageOf,
  familyOf,
  survivorIdOf,
  uncoveredSince,
  type Coverage,
  type Day,
  type Problem,
  type ProblemCoverage,
  type ProblemStand,
} from '@opvolging/domain';
import { lastStates } from '../action-reading/aggregate-states.loader';
import { END_OF_ORDER } from '../action-reading/moment';
import { stagesByProblem, stagesOf } from './actions-of-problems';
import { mergedProblemsIn } from './problem-merging';
import { problemSummaryRow, type StatementText } from './problem-summary-row';
import type { ProblemSummaryColumns } from './problem-summary-columns';
import { ProblemSummaryHistoryEntity } from './problem-summary-history.entity';
import { ProblemSummaryEntity } from './problem-summary.entity';

/** Keeps the row that lists read of a problem, now and at every earlier place in the order. */
@Injectable()
export class ProblemSummaryWriter {
  /** After a change of the problem or of one of its actions; the problem in which it was grouped follows. */
  async write(tx: Transaction, problemId: string, seq: number): Promise<void> {
    const merged = await mergedProblemsIn(tx);
    for (const id of new Set([problemId, survivorIdOf(problemId, merged)])) {
      const [problem] = await lastStates(tx, 'problem', { ids: [id], seq: null });
      if (problem) {
        await this.writeOne(tx, { problem, family: familyOf(id, merged), seq });
      }
    }
  }

  /** After changes of actions: of their problems and groups, those whose coverage differs get a new row. */
  async follow(tx: Transaction, problemIds: readonly string[], seq: number): Promise<void> {
    if (problemIds.length === 0) return;
    const merged = await mergedProblemsIn(tx);
    const ids = [...new Set(problemIds.flatMap((id) => [id, survivorIdOf(id, merged)]))];
    const rows = await coverageRows(tx, ids);
    const families = new Map(ids.map((id) => [id, familyOf(id, merged)]));
    const stages = await stagesByProblem(tx, [...new Set([...families.values()].flat())]);
    for (const row of rows) {
      const actions = (families.get(row.id) ?? []).flatMap((id) => stages.get(id) ?? []);
      if (differs(row, coverageOf(row.stand, actions), tx.today)) await this.write(tx, row.id, seq);
    }
  }

  private async writeOne(
    tx: Transaction,
    subject: {
      readonly problem: Problem;
      readonly family: readonly string[];
      readonly seq: number;
    },
  ): Promise<void> {
    const { problem, family, seq } = subject;
    const actions = await stagesOf(tx, family);
    const covered = coverageOf(problem.stand, actions);
    const openSince = uncoveredSince(
      await this.openBefore(tx, problem, family),
      covered.coverage,
      tx.today,
    );
    const statements = await statementTexts(tx, problem.statementIds);
    const row = problemSummaryRow(problem, { ...covered, openSince, statements });
    await this.replace(tx, row, seq);
  }

  /** Since when it was open before this change; a new group takes the earliest day of its problems. */
  private async openBefore(
    tx: Transaction,
    problem: Problem,
    family: readonly string[],
  ): Promise<Day | null> {
    const rows = await tx.query<{ id: string; openSince: Day | null }>(
      `SELECT problem_id AS id, open_since AS "openSince" FROM problem_summary
        WHERE problem_id IN (${placeholders(family)}) ORDER BY open_since`,
      family,
    );
    const own = rows.find(({ id }) => id === problem.id);
    const ofMembers = rows.find(({ openSince }) => openSince !== null)?.openSince;
    return own ? own.openSince : (ofMembers ?? problem.takenInOn);
  }

  private async replace(tx: Transaction, row: ProblemSummaryColumns, seq: number): Promise<void> {
    const { problemId } = row;
    await tx.execute(
      'UPDATE problem_summary_history SET to_seq = ? WHERE problem_id = ? AND to_seq = ? AND from_seq < ?',
      [seq, problemId, END_OF_ORDER, seq],
    );
    await tx.execute('DELETE FROM problem_summary_history WHERE problem_id = ? AND from_seq = ?', [
      problemId,
      seq,
    ]);
    await tx.insert(ProblemSummaryHistoryEntity, { ...row, fromSeq: seq, toSeq: END_OF_ORDER });
    await tx.execute('DELETE FROM problem_summary WHERE problem_id = ?', [problemId]);
    await tx.insert(ProblemSummaryEntity, row);
  }
}

function statementTexts(tx: Transaction, ids: readonly string[]): Promise<StatementText[]> {
  return tx.query<StatementText>(
    `SELECT text, translation, section FROM statement
      WHERE id IN (${placeholders(ids)}) ORDER BY section, position`,
    ids,
  );
}

interface CoverageRow {
  readonly id: string;
  readonly stand: ProblemStand;
  readonly coverage: Coverage;
  readonly hadStoppedAction: 0 | 1;
  readonly openSince: Day | null;
}

function coverageRows(tx: Transaction, ids: readonly string[]): Promise<CoverageRow[]> {
  return tx.query<CoverageRow>(
    `SELECT problem_id AS id, stand, coverage, had_stopped_action AS "hadStoppedAction",
            open_since AS "openSince"
       FROM problem_summary WHERE problem_id IN (${placeholders(ids)})`,
    ids,
  );
}

function differs(
  row: CoverageRow,
  { coverage, hadStoppedAction }: ProblemCoverage,
  today: Day,
): boolean {
  return (
    row.coverage !== coverage ||
    (row.hadStoppedAction === 1) !== hadStoppedAction ||
    row.openSince !== uncoveredSince(row.openSince, coverage, today)
  );
}
