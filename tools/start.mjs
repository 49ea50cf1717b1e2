import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './build/ensure-installed.mjs';
import { ensureBuilt } from './build/ensure-built.mjs';

/** One command from clone to address: install, build, then hand over to the server and stay out of its way. */
const root = resolve(import.meta.dirname, '..');
const flags = process.argv.slice(2);

ensureInstalled(root);
ensureBuilt(root);

const server = spawn(process.execPath, [join(root, 'dist/apps/api/main.js'), ...flags], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...demoOf(process.env.DATA_DIR ?? join(root, 'data')) },
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => server.kill(signal));
}
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

/** A new data folder holds the demo programme unless --empty says otherwise; the folder remembers which. */
function demoOf(dataDir) {
  const mark = join(dataDir, 'demo');
  const isNew = !existsSync(dataDir);
  if (isNew && !flags.includes('--empty') && process.env.OPVOLGING_DEMO === undefined) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(mark, 'This folder holds the demo programme.\n');
  }
  return existsSync(mark) ? { OPVOLGING_DEMO: '1' } : {};
}
