import { spawn } from 'node:child_process';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE, WORKSPACE } from './built-product';
import { freePort } from './free-port';

/** A Tuesday in week 48, a quarter past nine in the morning in Amsterdam. */
export const TUESDAY = '2026-11-24T08:15:00Z';

/** Limits that would only get in the way of a test about something else. */
const WIDE = [
  'QUERIES_PER_MINUTE',
  'MUTATIONS_PER_MINUTE',
  'ANONYMOUS_PER_MINUTE',
  'BURST',
  'IN_FLIGHT_SESSION',
  'SESSIONS_PER_PERSON',
  'SIGN_IN_FAILURES_ADDRESS',
];

export interface RunningServer {
  readonly address: string;
  readonly pid: number;
  /** Sets the present of the service. */
  setNow(instant: string): void;
  stop(): Promise<void>;
}

/** The built service as a process of its own on a free port; its present stands in a file beside its data. */
export async function runServer(folder: string): Promise<RunningServer> {
  const port = await freePort();
  const nowFile = join(folder, 'now');
  const logFile = join(folder, 'server.log');
  writeFileSync(nowFile, TUESDAY);
  const log = openSync(logFile, 'a');
  const server = spawn(process.execPath, [SERVICE], {
    cwd: WORKSPACE,
    stdio: ['ignore', log, log],
    env: { ...ownEnvironment(), PORT: String(port), DATA_DIR: folder, OPVOLGING_NOW_FILE: nowFile },
  });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const address = `http://localhost:${port}`;
  await ready(address, () => server.exitCode === null, logFile);
  return {
    address,
    pid: server.pid ?? 0,
    setNow: (instant) => writeFileSync(nowFile, instant),
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** What the machine set for the product does not reach the server under test. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(OPVOLGING_|DATABASE_|PUBLIC_URL|HOST$)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    LOG_LEVEL: 'warn',
    OPVOLGING_DEMO: '1',
    ...Object.fromEntries(WIDE.map((name) => [`OPVOLGING_LIMIT_${name}`, '100000'])),
  };
}

async function ready(address: string, alive: () => boolean, logFile: string): Promise<void> {
  const patience = performance.now() + 90_000;
  while (performance.now() < patience && alive()) {
    const answer = await fetch(`${address}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((goOn) => setTimeout(goOn, 100));
  }
  throw new Error(`The service did not come up.\n${readFileSync(logFile, 'utf8')}`);
}
