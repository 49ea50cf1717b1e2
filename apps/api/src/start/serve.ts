import { join } from 'node:path';
import type { Settings } from '@opvolging/api-kernel';
import pino from 'pino';
import { migrate } from '../database/migrate';
import { takeSingleProcessLock } from '../database/single-process-lock';
import { announce } from './announce';
import { createApp } from './create-app';
import { fillEmptyProgramme } from './fill-empty-programme';
import { openParts } from './open-parts';
import { stopGracefully } from './stop-gracefully';

/** Lock, migrate, open, fill when empty, listen; the order in which nothing can be half open. */
export async function serve(settings: Settings, flags: readonly string[]): Promise<void> {
  const logger = pino({ level: settings.logLevel }, pino.destination(2));
  const unlock = await takeSingleProcessLock(settings);
  await migrate(settings);
  const parts = await openParts(settings);
  const app = await createApp({ ...parts, logger, webFolder: join(__dirname, '../web') });
  const firstLink = await fillEmptyProgramme(app, parts, { empty: flags.includes('--empty') });
  const server = await app.listen(settings.port, settings.host);
  stopGracefully({ app, server, database: parts.database, unlock, logger });
  announce(settings, firstLink);
}
