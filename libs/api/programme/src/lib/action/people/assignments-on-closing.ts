import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountClosings, type AccountClosing } from '@opvolging/api-identity';
import type { Transaction } from '@opvolging/api-kernel';
import { endAssignmentsOf } from '@opvolging/domain';
import { ActionStore } from '../store/action-store';

/** When an account closes, what that person owned, watched or reported on ends in the same unit of work. */
@Injectable()
export class AssignmentsOnClosing implements AccountClosing, OnModuleInit {
  constructor(
    private readonly closings: AccountClosings,
    private readonly actions: ActionStore,
  ) {}

  onModuleInit(): void {
    this.closings.add(this);
  }

  async closed(tx: Transaction, personId: string): Promise<void> {
    const rows = await tx.query<{ id: string }>(
      `SELECT DISTINCT a.id FROM action a LEFT JOIN assignment s ON s.action_id = a.id
        WHERE a.handover_to_id = ? OR (s.person_id = ? AND s.state NOT IN ('DECLINED', 'ENDED'))`,
      [personId, personId],
    );
    const found = await this.actions.findAll(
      tx,
      rows.map(({ id }) => id),
    );
    const ended = [...found.values()].map((before) => ({
      before,
      after: endAssignmentsOf(before, personId, tx),
      note: {},
    }));
    await this.actions.saveAll(
      tx,
      ended.filter(({ before, after }) => after !== before),
    );
  }
}
