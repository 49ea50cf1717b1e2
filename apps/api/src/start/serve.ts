import { join } from 'node:path';
import type { Settings } from '@opvolging/api-kernel';
import pino from 'pino';
import { migrate } from '../database/migrate';
import { takeSingleProcessLock } from '../database/single-process-lock';
import { announcement } from './announcement';
import { createApp } from './create-app';
import { demoPeopleIn } from './demo-people-in';
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
  const asksEmpty = flags.includes('--empty');
  const firstLink = await fillEmptyProgramme(app, parts, { empty: asksEmpty });
  const demoPeople = await demoPeopleIn(app, parts);
  const server = await app.listen(settings.port, settings.host);
  stopGracefully({ app, server, database: parts.database, unlock, logger });
  console.log(announcement(settings, { firstLink, asksEmpty, demoPeople }));
}
