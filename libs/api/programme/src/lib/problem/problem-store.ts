import { Injectable } from '@nestjs/common';
import type { Transaction } from '@opvolging/api-kernel';
import type { Problem } from '@opvolging/domain';
import { lastStates } from '../action-reading/aggregate-states.loader';
import { problemRow } from './problem-row';
import { ProblemStatementEntity } from './problem-statement.entity';
import { ProblemSummaryWriter } from './problem-summary.writer';
import { ProblemThemeEntity } from './problem-theme.entity';
import { ProblemEntity } from './problem.entity';

export interface ProblemChange {
  readonly before: Problem;
  readonly after: Problem;
}

/** What is saved together: new problems first, since others may be grouped into them. */
export interface ProblemChanges {
  readonly created?: readonly Problem[];
  readonly changed?: readonly ProblemChange[];
}

/** Loads and saves problems, with their history and summaries. */
@Injectable()
export class ProblemStore {
  constructor(private readonly summaries: ProblemSummaryWriter) {}

  /** In the order of the ids; null for an unknown one. */
  find(tx: Transaction, ids: readonly string[]): Promise<(Problem | null)[]> {
    return lastStates(tx, 'problem', { ids, seq: null });
  }

  /** Compares the version of each problem as it was loaded; summaries come last, when all rows are right. */
  async save(tx: Transaction, { created = [], changed = [] }: ProblemChanges): Promise<void> {
    const saved: [id: string, seq: number][] = [];
    for (const problem of created) {
      saved.push([problem.id, await this.create(tx, problem)]);
    }
    for (const change of changed) {
      saved.push([change.after.id, await this.change(tx, change)]);
    }
    for (const [id, seq] of saved) {
      await this.summaries.write(tx, id, seq);
    }
  }

  private async create(tx: Transaction, problem: Problem): Promise<number> {
    const { id, version, statementIds } = problem;
    await tx.insert(ProblemEntity, { id, version, ...problemRow(problem) });
    await tx.insert(
      ProblemStatementEntity,
      statementIds.map((statementId) => ({ problemId: id, statementId })),
    );
    await insertThemes(tx, problem);
    return revise(tx, problem);
  }

  private async change(tx: Transaction, { before, after }: ProblemChange): Promise<number> {
    const { id, version } = before;
    const expected = { entity: 'problem', id, version };
    await tx.updateVersioned(ProblemEntity, expected, problemRow(after));
    await tx.execute('DELETE FROM problem_theme WHERE problem_id = ?', [id]);
    await insertThemes(tx, after);
    return revise(tx, { ...after, version: version + 1 });
  }
}

async function insertThemes(tx: Transaction, { id, themes }: Problem): Promise<void> {
  await tx.insert(
    ProblemThemeEntity,
    themes.map((theme) => ({ problemId: id, theme })),
  );
}

async function revise(tx: Transaction, state: Problem): Promise<number> {
  const { id, version } = state;
  return (await tx.revise({ entity: 'problem', id, version, state })).seq;
}
