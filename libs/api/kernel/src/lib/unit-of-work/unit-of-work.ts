import { Injectable } from '@nestjs/common';
import { refused, type Result, type RuleViolation } from '@opvolging/domain';
import type { RequestContext } from '../context/request-context';
import { Database } from '../database/database';
import { ForbiddenError } from '../errors/request-errors';
import { userErrors } from '../errors/user-errors';
import type { UserErrorObject } from '../errors/user-error.object';
import { Settings } from '../settings/settings';
import { validateInput, type InputClass } from '../validation/validate-input';
import { AuditTrail } from './audit-trail';
import { describeConflict } from './describe-conflict';
import { ConflictError } from './conflict.error';
import { IdempotencyKeys } from './idempotency-keys';
import { Transaction } from './transaction';

const MOST_TRIES = 4;

export interface Command<Input extends object> {
  /** Name of the mutation; stands in history and audit trail. */
  readonly name: string;
  readonly inputClass: InputClass<Input>;
  readonly input: Input;
}

/** What a command answers: a reference to what it made or changed, small enough to keep with its key. */
export type CommandResult = Readonly<Record<string, string | number | null | readonly string[]>>;

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly userErrors: UserErrorObject[] };

type Work<Input, Value> = (tx: Transaction, input: Input) => Promise<Result<Value>>;

/**
 * The only way to write. One transaction holds the change, its revisions, the audit event, the outbox and the
 * idempotency record; the answer is given only after commit. A refusal leaves nothing behind but an audit event.
 */
@Injectable()
export class UnitOfWork {
  /** Requests with a unit open. Storage per asynchronous call would cost every promise of every request. */
  private readonly running = new WeakSet<RequestContext>();

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly audit: AuditTrail,
  ) {}

  async run<Input extends object, Value extends CommandResult>(
    ctx: RequestContext,
    command: Command<Input>,
    work: Work<Input, Value>,
  ): Promise<Outcome<Value>> {
    if (this.running.has(ctx)) {
      throw new Error('A unit of work runs inside another; pass the transaction on instead.');
    }
    await ctx.release();
    const valid = await validateInput(command.inputClass, command.input);
    const result = valid.ok
      ? await this.attempt(ctx, { ...command, input: valid.value }, work)
      : valid;
    await ctx.release();
    return result.ok ? result : this.refusal(ctx, command.name, result.violations);
  }

  private async attempt<Input extends object, Value extends CommandResult>(
    ctx: RequestContext,
    command: Command<Input>,
    work: Work<Input, Value>,
  ): Promise<Result<Value, RuleViolation>> {
    for (let tries = 1; ; tries += 1) {
      try {
        this.running.add(ctx);
        return await this.once(ctx, command, work);
      } catch (error) {
        if (tries >= MOST_TRIES || !this.database.isTransient(error)) {
          return this.answerTo(ctx, command.name, error);
        }
      } finally {
        this.running.delete(ctx);
      }
    }
  }

  private async once<Input extends object, Value extends CommandResult>(
    ctx: RequestContext,
    command: Command<Input>,
    work: Work<Input, Value>,
  ): Promise<Result<Value, RuleViolation>> {
    const inner = await this.database.beginWrite();
    let open = true;
    try {
      const tx = new Transaction(ctx, command.name, inner, this.database.dialect);
      const keys = new IdempotencyKeys(tx, command, this.settings.limits.IDEMPOTENCY_MS);
      const result =
        (await keys.find<Value>()) ?? (await this.perform(tx, keys, () => work(tx, command.input)));
      open = false;
      await (result.ok ? inner.commit() : inner.rollback());
      return result;
    } finally {
      if (open) {
        await inner.rollback();
      }
    }
  }

  private async perform<Value extends CommandResult>(
    tx: Transaction,
    keys: IdempotencyKeys,
    work: () => Promise<Result<Value>>,
  ): Promise<Result<Value, RuleViolation>> {
    await keys.claim();
    const result = await work();
    if (result.ok) {
      await keys.keep(result.value);
      await this.audit.done(tx, keys.command);
      await tx.finish();
    }
    return result;
  }

  /** A version that moved on is an answer; a right that is missing is audited and stays an error. */
  private async answerTo(
    ctx: RequestContext,
    command: string,
    error: unknown,
  ): Promise<Result<never, RuleViolation>> {
    if (error instanceof ConflictError) {
      const { entity, entityId, expectedVersion } = error;
      return refused({ code: 'CONFLICT', details: { entity, entityId, expectedVersion } });
    }
    if (error instanceof ForbiddenError) {
      await this.audit.refused(ctx, command, [{ code: 'FORBIDDEN' }]);
    }
    throw error;
  }

  private async refusal(
    ctx: RequestContext,
    command: string,
    violations: readonly RuleViolation[],
  ): Promise<{ ok: false; userErrors: UserErrorObject[] }> {
    await this.audit.refused(ctx, command, violations);
    const errors = userErrors(ctx, violations);
    for (const [index, violation] of violations.entries()) {
      const error = errors[index];
      if (error && violation.code === 'CONFLICT' && violation.details) {
        error.conflict = await describeConflict(ctx, violation.details);
      }
    }
    return { ok: false, userErrors: errors };
  }
}
