import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'apps/api',
  'apps/web',
  'libs',
  'tools/build',
  'package-lock.json',
  'tsconfig.base.json',
];
const LEFT_OUT = new Set(['node_modules', 'generated', 'dist']);

/** Builds API and web app when a source changed since the last build. */
export function ensureBuilt(root) {
  const stampFile = join(root, 'dist/built-from');
  const stamp = stampOf(root);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    return;
  }
  console.log('Building …');
  execFileSync('npx', ['nx', 'run-many', '-t', 'build'], {
    cwd: root,
    stdio: ['ignore', process.env.CI ? 'inherit' : 'ignore', 'inherit'],
    env: { ...process.env, NX_TUI: 'false' },
  });
  writeFileSync(stampFile, stampOf(root));
}

/** Names, sizes and times of all sources; cheap enough to make at every start. */
function stampOf(root) {
  const lines = [];
  const visit = (path) => {
    const stat = statSync(path);
    if (!stat.isDirectory()) {
      lines.push(`${path.slice(root.length)} ${stat.size} ${stat.mtimeMs}`);
      return;
    }
    for (const name of readdirSync(path)) {
      if (!LEFT_OUT.has(name)) visit(join(path, name));
    }
  };
  for (const source of SOURCES) visit(join(root, source));
  return lines.sort().join('\n');
}
