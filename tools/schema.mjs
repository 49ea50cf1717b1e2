import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Writes libs/contract/schema.graphql from the code; with --check it only compares and fails on drift. */
const root = resolve(import.meta.dirname, '..');
const file = join(root, 'libs/contract/schema.graphql');
const run = (command, args) => execFileSync(command, args, { cwd: root, encoding: 'utf8' });

run('npx', ['nx', 'run', 'api:build']);
const emitted = run('node', ['dist/apps/api/schema.js']);
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== emitted) {
    console.error(
      'libs/contract/schema.graphql is not what the code declares; run: npm run schema',
    );
    process.exit(1);
  }
} else {
  writeFileSync(file, emitted);
}
