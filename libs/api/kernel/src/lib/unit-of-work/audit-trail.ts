import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RuleViolation } from '@opvolging/domain';
import type { RequestContext } from '../context/request-context';
import { Database } from '../database/database';
import { AuditEventEntity } from './audit-event.entity';
import type { Transaction } from './transaction';

/** Who tried what and with which result; ids and codes, never contents. */
@Injectable()
export class AuditTrail {
  constructor(private readonly database: Database) {}

  /** Part of the unit of work itself, so that no change goes without its event. */
  async done(tx: Transaction, command: string): Promise<void> {
    await tx.insert(AuditEventEntity, {
      ...event(tx.ctx, command),
      result: 'DONE',
      details: JSON.stringify([...tx.touched]),
    });
  }

  /** A refusal has nothing to share a transaction with and gets a small one of its own. */
  async refused(
    ctx: RequestContext,
    command: string,
    violations: readonly RuleViolation[],
  ): Promise<void> {
    const inner = await this.database.beginWrite();
    try {
      const codes = [...new Set(violations.map(({ code }) => code))];
      await inner.manager.insert(AuditEventEntity, {
        ...event(ctx, command),
        result: 'REFUSED',
        details: JSON.stringify(codes),
      });
    } catch (error) {
      await inner.rollback();
      throw error;
    }
    await inner.commit();
  }
}

function event(ctx: RequestContext, command: string) {
  return {
    id: randomUUID(),
    atMs: ctx.now,
    actorId: ctx.facts.viewer?.personId ?? null,
    command,
    origin: ctx.facts.origin,
    requestId: ctx.facts.requestId,
  };
}
