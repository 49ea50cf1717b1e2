import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './build/ensure-installed.mjs';

/** Everything that must hold, in the order in which it fails fastest; ends with one line `N passed, N failed`. */
const root = resolve(import.meta.dirname, '..');
const results = join(root, 'dist/test-results');
const tally = { passed: 0, failed: 0 };

ensureInstalled(root);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const { ensureBrowser } = await import('./checks/ensure-browser.mjs');
const everything = ['run-many', '--outputStyle=static', '-t'];

step('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']);
step('rooms', 'node', ['tools/checks/rooms.mjs']);
step('codegen', 'npx', ['nx', 'run', 'web-data-access:codegen', '--outputStyle=static']);
step('lint', 'npx', ['eslint', '--max-warnings', '0', '--concurrency', 'auto', '.']);
for (const platform of ['any', 'server', 'browser']) {
  step(`types: ${platform}`, 'npx', ['tsc', '--project', `tools/types/${platform}.json`]);
}
suites('unit', 'npx', ['nx', ...everything, 'test']);
step('build', 'npx', ['nx', ...everything, 'build']);
step('schema', 'node', ['tools/schema.mjs', '--check']);
step('first load', 'node', ['tools/checks/first-load.mjs']);
suites('api on both databases', 'npx', jest('api-e2e'));
const browser = ensureBrowser();
suites('browser journeys', 'npx', jest('web-e2e'), { OPVOLGING_BROWSER: browser });
suites('large programme', 'npx', jest('web-e2e', 'jest.large'), { OPVOLGING_BROWSER: browser });

console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);

function jest(app, name = 'jest') {
  const output = join(results, `${app}.${name}.json`);
  return ['jest', '-c', `apps/${app}/${name}.config.cjs`, '--json', `--outputFile=${output}`];
}

/** A check counts as one; it prints what it found only when it fails. */
function step(name, command, args) {
  const started = performance.now();
  const { status } = run(command, args);
  tally[status === 0 ? 'passed' : 'failed'] += 1;
  report(name, status, started);
}

/** Suites count their tests; a suite that could not even start counts as one failure. */
function suites(name, command, args, env = {}) {
  const started = performance.now();
  const before = new Set(readdirSync(results));
  const { status } = run(command, args, env);
  const counted = readdirSync(results).filter((file) => !before.has(file));
  let failed = 0;
  for (const file of counted) {
    const result = JSON.parse(readFileSync(join(results, file), 'utf8'));
    tally.passed += result.numPassedTests;
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests;
  }
  tally.failed += status === 0 ? failed : Math.max(1, failed);
  report(name, status, started);
}

function run(command, args, env = {}) {
  return spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NX_TUI: 'false', FORCE_COLOR: '0', ...env },
  });
}

function report(name, status, started) {
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
}
