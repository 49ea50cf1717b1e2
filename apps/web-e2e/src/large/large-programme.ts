import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { SERVICE, WORKSPACE } from '../harness/built-product';
import { TUESDAY } from '../harness/run-server';

export const ACTIONS = 412;

const SIZE = ['--actions', `${ACTIONS}`, '--milestones', '1900', '--check-ins', '20000'];

/** A folder with a large programme of one's own; it is made once for each build of the service. */
export function largeProgramme(): string {
  const made = join(WORKSPACE, 'dist/generated', fingerprint());
  if (!existsSync(made)) generate(made);
  const own = mkdtempSync(join(process.env['WEB_E2E_FOLDER'] ?? '', 'large-'));
  cpSync(made, own, { recursive: true });
  return own;
}

function fingerprint(): string {
  return createHash('sha256').update(readFileSync(SERVICE)).digest('hex').slice(0, 12);
}

/** Under another name until it is whole, so that half a programme is never taken for one; those of older builds go. */
function generate(folder: string): void {
  const half = `${folder}.part`;
  rmSync(dirname(folder), { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o700 });
  const nowFile = join(half, 'now');
  writeFileSync(nowFile, TUESDAY);
  execFileSync(process.execPath, ['tools/bench/generate.mjs', '--data', half, ...SIZE], {
    cwd: WORKSPACE,
    env: { PATH: process.env['PATH'], OPVOLGING_NOW_FILE: nowFile },
  });
  renameSync(half, folder);
}
