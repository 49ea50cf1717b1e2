import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import type { Database } from '@opvolging/api-kernel';
import type { Logger } from 'pino';

const DRAIN_MS = 10_000;

export interface Running {
  readonly app: INestApplication;
  readonly server: Server;
  readonly database: Database;
  readonly unlock: () => Promise<void>;
  readonly logger: Logger;
}

/** On SIGTERM or SIGINT: take nothing new, let what runs finish, close the database, leave with 0. */
export function stopGracefully(running: Running): void {
  let stopping = false;
  const stop = (): void => {
    if (!stopping) {
      stopping = true;
      void drainAndClose(running).then(
        () => process.exit(0),
        (error: unknown) => {
          running.logger.error({ err: error }, 'stop failed');
          process.exit(1);
        },
      );
    }
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

async function drainAndClose({ app, server, database, unlock }: Running): Promise<void> {
  const drained = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await drained;
  clearInterval(idle);
  clearTimeout(late);
  await app.close();
  await database.close();
  await unlock();
}
