import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../build/ensure-built.mjs';
import { ensureInstalled } from '../build/ensure-installed.mjs';
import { freePort } from '../build/free-port.mjs';
import { filled, withCopy } from './measure/fill.mjs';
import { record } from './measure/record.mjs';
import { tableOf, targetLines, targetsOf } from './measure/report.mjs';
import { measured } from './measure/rounds.mjs';
import { started } from './measure/server.mjs';

/** Measures what requests cost in programmes of three sizes; --quick leaves out the largest, --sizes names others. */
const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, sizes: { type: 'string' } },
});
const SIZES = (values.sizes ?? (values.quick ? '100,1000' : '100,1000,10000'))
  .split(',')
  .map(Number);

ensureInstalled(root);
ensureBuilt(root);

const sizes = [];
const into = mkdtempSync(join(tmpdir(), 'opvolging-recording-'));
for (const actions of SIZES) {
  const folder = await filled(actions);
  console.log(`Measuring ${actions} actions …`);
  const recording = await record(folder, into);
  sizes.push({ actions, counts: recording.counts, ...(await measured(folder, recording)) });
}
rmSync(into, { recursive: true });

const npmStart = await withCopy(await filled(SIZES.at(-1)), startedByNpm);
const targets = targetsOf(sizes, npmStart);
console.log(`\n${tableOf(sizes)}\n\n${targetLines(targets).join('\n')}`);
process.exitCode = targets.every(({ holds }) => holds) ? 0 : 1;

/** How long `npm start` takes to a service that is ready, when everything is built. */
async function startedByNpm(folder) {
  const server = await started('npm', ['start'], {
    port: await freePort(),
    env: { DATA_DIR: folder, OPVOLGING_DEMO: '1' },
  });
  await server.stop();
  return server;
}
