import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.mjs';
import { untilReady } from './until-ready.mjs';

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
    await untilReady(child, { port, pollMs: POLL_MS });
    child.send('keep');
    const [code] = await ended;
    if (code !== 0) throw new Error('The compiled service could not be kept.');
  } finally {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
