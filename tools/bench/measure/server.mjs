import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '../../build/free-port.mjs';
import { untilReady } from '../../build/until-ready.mjs';

const root = resolve(import.meta.dirname, '../../..');
const SERVICE = join(root, 'dist/apps/api/main.js');
const RECORDER = join(import.meta.dirname, 'recorder.cjs');
const READY_POLL_MS = 5;

/** Limits protect people from each other; here one client asks as fast as it can. */
const WIDE = Object.fromEntries(
  ['QUERIES_PER_MINUTE', 'MUTATIONS_PER_MINUTE', 'BURST', 'EXPORTS_PER_HOUR'].map((name) => [
    `OPVOLGING_LIMIT_${name}`,
    '100000000',
  ]),
);

/** Groups of programs that run; they go when the bench goes. */
const running = new Set();
const endAll = () => running.forEach((group) => process.kill(-group, 'SIGKILL'));
process.on('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** Starts the built service on a data folder and waits until it is ready; `record` also keeps its statements. */
export async function startService(dataDir, { record = false, env = {} } = {}) {
  const port = await freePort();
  const args = [...(record ? ['--require', RECORDER] : []), SERVICE];
  return started(process.execPath, args, {
    port,
    env: { DATA_DIR: dataDir, OPVOLGING_DEMO: '1', LOG_LEVEL: 'warn', ...WIDE, ...env },
  });
}

/** Starts any program that answers /readyz on PORT; tells how long that took, by the clock and of the processor. */
export async function started(command, args, { port, env }) {
  const startedAt = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // A group of its own: npm does not hand signals on to what it started.
    detached: true,
    env: { ...process.env, ...env, PORT: String(port) },
  });
  running.add(child.pid);
  child.once('exit', () => running.delete(child.pid));
  await untilReady(child, { port, pollMs: READY_POLL_MS });
  return {
    pid: child.pid,
    address: { host: '127.0.0.1', port },
    readyMs: performance.now() - startedAt,
    readyCpuMs: groupCpuMs(child.pid),
    /** Statements since the last time that they were taken. */
    take: () =>
      new Promise((done) => {
        child.once('message', done);
        child.send('take');
      }),
    stop: () =>
      new Promise((done) => {
        child.once('exit', done);
        process.kill(-child.pid, 'SIGTERM');
      }),
  };
}

/** Processor time of all threads of a process so far, in milliseconds. */
export function cpuMs(pid) {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
}

/** The same of a program with all that it started and that still runs. */
function groupCpuMs(group) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && groupOf(name) === group);
  return pids.reduce((sum, pid) => sum + cpuMs(pid), 0);
}

/** The fifth field; the second, the name in brackets, may hold anything. */
function groupOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
  } catch {
    return null; // It ended meanwhile.
  }
}

/** Memory that only this process uses, with its share of what it shares, in megabytes. */
export function pssMb(pid) {
  const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(
    readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'),
  );
  return Number(kilobytes) / 1024;
}
