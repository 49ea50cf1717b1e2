import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from '../run-all';

/**
 * Why somebody acted for another gets a place beside the reason of the command. A revision never changes: of those
 * written before, the one reason that was kept stays where it stands.
 */
export class AddOnBehalfReason20261122010000 implements MigrationInterface {
  name = 'AddOnBehalfReason20261122010000';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['ALTER TABLE revision ADD COLUMN on_behalf_reason text']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['ALTER TABLE revision DROP COLUMN on_behalf_reason']);
  }
}
