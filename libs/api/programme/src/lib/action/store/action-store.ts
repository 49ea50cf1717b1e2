import { Injectable } from '@nestjs/common';
import type { Revision, Transaction } from '@opvolging/api-kernel';
import type { Action } from '@opvolging/domain';
import { lastStates } from '../../action-reading/aggregate-states.loader';
import { ProblemSummaryWriter } from '../../problem/problem-summary.writer';
import { ActionEntity } from '../tables/action.entity';
import { actionColumns } from './action-columns';
import { writeParts } from './action-parts';
import type { ChangedAction } from './changed-action';
import { changedColumns } from './row-difference';
import { writeRelations } from './action-relations';
import { ActionSummaryWriter } from './action-summary-writer';

/** For whom somebody acted and why for that person, and why at all; stands beside the change in history. */
export interface RevisionNote {
  readonly onBehalfOfId?: string | null | undefined;
  readonly onBehalfReason?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

export interface ActionStep {
  readonly before: Action;
  readonly after: Action;
  readonly note: RevisionNote;
}

/** A step, or the birth of an action. */
interface RecordedStep extends ChangedAction {
  readonly note: RevisionNote;
}

/** Loads and saves the aggregate of an action, with its history and summaries. */
@Injectable()
export class ActionStore {
  constructor(
    private readonly summaries: ActionSummaryWriter,
    private readonly problems: ProblemSummaryWriter,
  ) {}

  /** The action as it stands, locked until the unit ends. */
  async find(tx: Transaction, id: string): Promise<Action | null> {
    return (await this.findAll(tx, [id])).get(id) ?? null;
  }

  /**
   * Several at once, locked: commands without a version, such as a move or an answer, and the summary, which two
   * scopes write, would else be built on a state that is no longer there.
   */
  async findAll(tx: Transaction, ids: readonly string[]): Promise<Map<string, Action>> {
    const sorted = [...new Set(ids)].sort();
    await tx.lock('action', sorted);
    const states = await lastStates(tx, 'action', { ids: sorted, seq: null });
    return new Map(states.flatMap((action) => (action ? [[action.id, action]] : [])));
  }

  async findByCode(tx: Transaction, code: string): Promise<Action | null> {
    const [row] = await tx.query<{ id: string }>('SELECT id FROM action WHERE code = ?', [code]);
    return row ? this.find(tx, row.id) : null;
  }

  async create(tx: Transaction, action: Action): Promise<Action> {
    await this.createAll(tx, [action]);
    return action;
  }

  async createAll(tx: Transaction, actions: readonly Action[]): Promise<void> {
    const rows = actions.map((action) => ({
      id: action.id,
      version: action.version,
      ...actionColumns(action),
    }));
    await tx.insert(ActionEntity, rows);
    await this.record(
      tx,
      actions.map((after) => ({ before: null, after, note: {} })),
    );
  }

  /** Compares the version of `before` and adds one. */
  save(
    tx: Transaction,
    before: Action,
    { after, note = {} }: { readonly after: Action; readonly note?: RevisionNote },
  ): Promise<void> {
    return this.saveAll(tx, [{ before, after, note }]);
  }

  /** Every row is written that differs; many actions cost few more statements than one. */
  async saveAll(tx: Transaction, changes: readonly ActionStep[]): Promise<void> {
    const steps = changes.map(({ before, after, note }) => ({
      before,
      after: { ...after, version: before.version + 1 },
      note,
    }));
    for (const { before, after } of steps) {
      const { id, version } = before;
      const columns = changedColumns(actionColumns(before), actionColumns(after));
      await tx.updateVersioned(ActionEntity, { entity: 'action', id, version }, columns);
    }
    await this.record(tx, steps);
  }

  private async record(tx: Transaction, steps: readonly RecordedStep[]): Promise<void> {
    if (steps.length === 0) return;
    await writeParts(tx, steps);
    await writeRelations(tx, steps);
    const { seq } = await tx.reviseAll(steps.map(revisionOf));
    const actions = steps.map(({ after }) => after);
    await this.summaries.writeAll(tx, actions, seq);
    await this.problems.follow(tx, [...new Set(steps.flatMap(touchedProblems))], seq);
  }
}

function revisionOf({ after, note }: RecordedStep): Revision {
  return {
    entity: 'action',
    id: after.id,
    version: after.version,
    state: after,
    onBehalfOfId: note.onBehalfOfId ?? null,
    onBehalfReason: note.onBehalfReason ?? null,
    reason: note.reason ?? null,
  };
}

/** Coverage of a problem follows agreement and phase of its actions, and which actions it has. */
function touchedProblems({ before, after }: RecordedStep): readonly string[] {
  const was = before?.problemIds ?? [];
  const all = [...new Set([...was, ...after.problemIds])];
  const sameStage = before?.agreement === after.agreement && before.phase === after.phase;
  const changed = (id: string): boolean => !was.includes(id) || !after.problemIds.includes(id);
  return sameStage ? all.filter(changed) : all;
}
