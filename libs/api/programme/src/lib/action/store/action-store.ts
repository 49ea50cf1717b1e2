import { Injectable } from '@nestjs/common';
import type { Transaction } from '@opvolging/api-kernel';
import type { Action } from '@opvolging/domain';
import { lastStates } from '../../action-reading/aggregate-states.loader';
import { ProblemSummaryWriter } from '../../problem/problem-summary.writer';
import { ActionEntity } from '../tables/action.entity';
import { actionColumns } from './action-columns';
import { writeParts } from './action-parts';
import { writeRelations } from './action-relations';
import { ActionSummaryWriter } from './action-summary-writer';

/** For whom somebody acted, and why; stands beside the change in history. */
export interface RevisionNote {
  readonly onBehalfOfId?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

/** Loads and saves the aggregate of an action, with its history and summaries. */
@Injectable()
export class ActionStore {
  constructor(
    private readonly summaries: ActionSummaryWriter,
    private readonly problems: ProblemSummaryWriter,
  ) {}

  /**
   * The action as it stands, locked until the unit ends: commands without a version, such as a move or an answer, and
   * the summary, which two scopes write, would else be built on a state that is no longer there.
   */
  async find(tx: Transaction, id: string): Promise<Action | null> {
    const known = await tx.execute('UPDATE action SET version = version WHERE id = ?', [id]);
    if (known === 0) return null;
    const [action] = await lastStates(tx, 'action', { ids: [id], seq: null });
    return action ?? null;
  }

  /** Several at once, locked in one order for everybody, so that two units never wait for each other. */
  async findAll(tx: Transaction, ids: readonly string[]): Promise<Map<string, Action>> {
    const found = new Map<string, Action>();
    for (const id of [...new Set(ids)].sort()) {
      const action = await this.find(tx, id);
      if (action) found.set(id, action);
    }
    return found;
  }

  async findByCode(tx: Transaction, code: string): Promise<Action | null> {
    const [row] = await tx.query<{ id: string }>('SELECT id FROM action WHERE code = ?', [code]);
    return row ? this.find(tx, row.id) : null;
  }

  async create(tx: Transaction, action: Action, note: RevisionNote = {}): Promise<Action> {
    const { id, version } = action;
    await tx.insert(ActionEntity, { id, version, ...actionColumns(action) });
    return this.record(tx, null, { action, note });
  }

  /** Compares the version of `before`, adds one and gives back the action that now stands. */
  async save(
    tx: Transaction,
    before: Action,
    { after, note }: { readonly after: Action; readonly note?: RevisionNote },
  ): Promise<Action> {
    const { id, version } = before;
    await tx.updateVersioned(ActionEntity, { entity: 'action', id, version }, actionColumns(after));
    return this.record(tx, before, {
      action: { ...after, version: version + 1 },
      note: note ?? {},
    });
  }

  private async record(
    tx: Transaction,
    before: Action | null,
    { action, note }: { readonly action: Action; readonly note: RevisionNote },
  ): Promise<Action> {
    await writeParts(tx, before, action);
    await writeRelations(tx, before, action);
    const { seq } = await tx.revise({
      entity: 'action',
      id: action.id,
      version: action.version,
      state: action,
      onBehalfOfId: note.onBehalfOfId ?? null,
      reason: note.reason ?? null,
    });
    await this.summaries.write(tx, action, seq);
    for (const problemId of touchedProblems(before, action)) {
      await this.problems.write(tx, problemId, seq);
    }
    return action;
  }
}

/** Coverage of a problem follows agreement and phase of its actions, and which actions it has. */
function touchedProblems(before: Action | null, after: Action): readonly string[] {
  const was = before?.problemIds ?? [];
  const all = [...new Set([...was, ...after.problemIds])];
  const sameStage = before?.agreement === after.agreement && before.phase === after.phase;
  const changed = (id: string): boolean => !was.includes(id) || !after.problemIds.includes(id);
  return sameStage ? all.filter(changed) : all;
}
