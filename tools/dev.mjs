import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './build/ensure-installed.mjs';
import { ensureBuilt } from './build/ensure-built.mjs';

/** Rebuilds what changed and starts the server again; one line tells what happens. */
const root = resolve(import.meta.dirname, '..');
let server = null;
let timer = null;

ensureInstalled(root);
restart();
for (const folder of ['apps', 'libs']) {
  watch(join(root, folder), { recursive: true }, (_event, name) => {
    if (name && !name.includes('generated') && !name.endsWith('.spec.ts')) {
      clearTimeout(timer);
      timer = setTimeout(restart, 300);
    }
  });
}

function restart() {
  try {
    ensureBuilt(root);
  } catch {
    console.error('The build failed; the server goes on with the last one that worked.');
    return;
  }
  const start = () => {
    server = spawn(process.execPath, [join(root, 'tools/start.mjs')], {
      cwd: root,
      stdio: 'inherit',
    });
  };
  if (server) {
    server.once('exit', start);
    server.kill('SIGTERM');
  } else {
    start();
  }
}
