import { createHash } from 'node:crypto';
import { accepted, refused, type Result, type RuleViolation } from '@opvolging/domain';
import { IdempotencyEntity } from './idempotency.entity';
import type { Transaction } from './transaction';
import type { Command, CommandResult } from './unit-of-work';

interface KeptRow {
  readonly command: string;
  readonly input_hash: string;
  readonly result: string;
  readonly at_ms: number;
}

/** Remembers, per person and key, what a command answered; a failed command burns no key. */
export class IdempotencyKeys {
  readonly command: string;
  private readonly key: string | null;
  private readonly inputHash: string;

  constructor(
    private readonly tx: Transaction,
    { name, input }: Command<object>,
    private readonly keptForMs: number,
  ) {
    this.command = name;
    this.key = keyOf(input);
    this.inputHash = createHash('sha256').update(canonical(input)).digest('hex');
  }

  /** The first answer to this key; IDEMPOTENCY_KEY_REUSED when the input differs; null for a new key. */
  async find<Value extends CommandResult>(): Promise<Result<Value, RuleViolation> | null> {
    if (!this.key) {
      return null;
    }
    const [kept] = await this.tx.query<KeptRow>(
      'SELECT command, input_hash, result, at_ms FROM idempotency WHERE person_id = ? AND key = ?',
      [this.tx.viewer.personId, this.key],
    );
    if (!kept) {
      return null;
    }
    if (kept.at_ms < this.tx.now - this.keptForMs) {
      await this.forget();
      return null;
    }
    const same = kept.command === this.command && kept.input_hash === this.inputHash;
    return same
      ? accepted<Value>(JSON.parse(kept.result))
      : refused({ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] });
  }

  /** Takes the key before the work begins, so that a second send waits for the first instead of working beside it. */
  async claim(): Promise<void> {
    if (this.key) {
      await this.tx.insert(IdempotencyEntity, {
        personId: this.tx.viewer.personId,
        key: this.key,
        command: this.command,
        inputHash: this.inputHash,
        result: '{}',
        atMs: this.tx.now,
      });
    }
  }

  async keep(result: CommandResult): Promise<void> {
    if (this.key) {
      await this.tx.execute('UPDATE idempotency SET result = ? WHERE person_id = ? AND key = ?', [
        JSON.stringify(result),
        this.tx.viewer.personId,
        this.key,
      ]);
    }
  }

  private async forget(): Promise<void> {
    await this.tx.execute('DELETE FROM idempotency WHERE person_id = ? AND key = ?', [
      this.tx.viewer.personId,
      this.key,
    ]);
  }
}

function keyOf(input: object): string | null {
  const key: unknown = 'idempotencyKey' in input ? input.idempotencyKey : null;
  return typeof key === 'string' ? key : null;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
