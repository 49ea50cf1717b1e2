import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../harness/test-database';

const ROOT = resolve(__dirname, '../../../..');
const MAIN = join(ROOT, 'dist/apps/api/main.js');

/** Nothing but the promise under test stands in the way of the writes. */
const WIDE = {
  OPVOLGING_LIMIT_MUTATIONS_PER_MINUTE: '1000000',
  OPVOLGING_LIMIT_QUERIES_PER_MINUTE: '1000000',
  OPVOLGING_LIMIT_IN_FLIGHT_SESSION: '100',
};

export interface ServiceProcess {
  readonly address: string;
  readonly process: ChildProcess;
  /** What it printed so far. */
  output(): string;
  /** Code and signal with which it ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

/** Builds the service once when there is no build yet. */
export function ensureService(): void {
  if (!existsSync(MAIN)) {
    execFileSync(process.execPath, ['tools/build/build-api.mjs'], { cwd: ROOT });
  }
}

/** The built service as a process of its own on a database of its own. */
export async function startService(
  database: TestDatabase,
  variables: Record<string, string> = {},
): Promise<ServiceProcess> {
  const service = await launchService(database, variables);
  for (let tries = 0; tries < 600; tries += 1) {
    if (service.process.exitCode !== null) {
      throw new Error(service.output());
    }
    const ready = await fetch(`${service.address}/readyz`).catch(() => null);
    if (ready?.ok && service.output().includes('Opvolging:')) {
      return service;
    }
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`The service is not ready after a minute.\n${service.output()}`);
}

/** Starts it without waiting until it is ready. */
export async function launchService(
  { dataDir, databaseUrl }: TestDatabase,
  variables: Record<string, string> = {},
): Promise<ServiceProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN, '--empty'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATA_DIR: dataDir,
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
      ...WIDE,
      ...variables,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolveEnd) =>
    child.once('exit', (code, signal) => resolveEnd({ code, signal })),
  );
  return { address: `http://127.0.0.1:${port}`, process: child, output: () => output, ended };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

export { createTestDatabase, type TestDatabase };
