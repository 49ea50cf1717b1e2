import type { QueryRunner } from 'typeorm';

/** A reading changed nothing, so that it may end either way; what matters is that its connection is free again. */
export async function endRead(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('COMMIT');
  } catch {
    await runner.query('ROLLBACK').catch(() => undefined);
  }
}
