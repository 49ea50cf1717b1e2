import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATIENCE_MS = 60_000;
const POLL_MS = 50;

/** Starts the built service once, on an empty folder of its own, so that later starts find it compiled. */
export async function keepCompiled(program) {
  const folder = mkdtempSync(join(tmpdir(), 'opvolging-build-'));
  const port = await freePort();
  const { PATH } = process.env;
  const child = spawn(process.execPath, [program, '--empty'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { PATH, DATA_DIR: folder, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'error' },
  });
  const ended = once(child, 'exit');
  try {
    await ready(child, `http://127.0.0.1:${port}/readyz`);
    child.send('keep');
    const [code] = await ended;
    if (code !== 0) throw new Error('The compiled service could not be kept.');
  } finally {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ready(child, address) {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until && child.exitCode === null) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, POLL_MS));
  }
  throw new Error('The built service does not start.');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
