import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildGenerator } from './build-generator.mjs';

/** Fills an empty data folder: --data DIR --actions N --milestones N --check-ins N; a folder in use is refused. */
const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false });

if (values.data) {
  mkdirSync(values.data, { recursive: true, mode: 0o700 });
  writeFileSync(join(values.data, 'demo'), 'This folder holds a generated programme.\n');
}
const { status } = spawnSync(process.execPath, [await buildGenerator(), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
