import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildGenerator } from '../build-generator.mjs';

const root = resolve(import.meta.dirname, '../../..');
const MILESTONES = 5;
const CHECK_INS = 8;

/** A folder with a programme of that many actions; made once per day and per version of the generator. */
export async function filled(actions) {
  const program = await buildGenerator();
  const version = createHash('sha256').update(readFileSync(program)).digest('hex').slice(0, 12);
  const today = new Date().toISOString().slice(0, 10);
  const folder = join(root, 'dist/bench', `${today}-${version}-${actions}`);
  const complete = join(folder, 'complete');
  if (!existsSync(complete)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const totals = { '--milestones': actions * MILESTONES, '--check-ins': actions * CHECK_INS };
    const sizes = Object.entries({ '--actions': actions, ...totals })
      .flat()
      .map(String);
    const { status } = spawnSync(process.execPath, [program, '--data', folder, ...sizes], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('The programme could not be filled.');
    writeFileSync(complete, '');
  }
  return folder;
}

/** A copy that may be written in; `use` gets it, and it is gone afterwards. */
export async function withCopy(folder, use) {
  const copy = mkdtempSync(join(tmpdir(), 'opvolging-bench-'));
  try {
    cpSync(folder, copy, { recursive: true });
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
