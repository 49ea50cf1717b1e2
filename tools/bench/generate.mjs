import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../build/bundle.mjs';

/** Fills an empty data folder: --data DIR --actions N --milestones N --check-ins N; a folder in use is refused. */
const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false });

await bundle({ entryPoints: { generate: 'tools/bench/src/generate.ts' }, out: 'dist/tools/bench' });
if (values.data) {
  mkdirSync(values.data, { recursive: true, mode: 0o700 });
  writeFileSync(join(values.data, 'demo'), 'This folder holds a generated programme.\n');
}
const program = join(root, 'dist/tools/bench/generate.js');
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
