import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Every room has one type, one scope and one platform, and the rule that keeps their arrows bites: imports that
 * are forbidden are written into the rooms for a moment, and lint must refuse each of them. Nx must see the arrows
 * too, or its cache hands out what was built before a library changed. The types of each room are checked with those
 * of its platform.
 */
const root = resolve(import.meta.dirname, '../..');
const FORBIDDEN = [
  ['libs/domain', '@opvolging/messages'],
  ['libs/api/identity', '@opvolging/api-programme'],
  ['libs/api/programme', '@opvolging/api-progress'],
  ['libs/api/kernel', '@opvolging/api-identity'],
  ['libs/web/ui', '@opvolging/domain'],
  ['libs/web/programme', '@opvolging/web-progress'],
  ['libs/web/progress', '@opvolging/api-kernel'],
];
const SEEN = [
  ['api', 'api-kernel'],
  ['api-programme', 'domain'],
  ['web', 'web-ui'],
  ['web-data-access', 'contract'],
];
const PLATFORMS = ['any', 'server', 'browser'];
const wrong = [...untagged(), ...untyped(), ...notRefused(), ...notSeen()];

if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}

function rooms() {
  const files = execFileSync('git', ['ls-files', '*project.json'], { cwd: root, encoding: 'utf8' });
  return files
    .trim()
    .split('\n')
    .map((file) => ({ file, ...readJson(file) }));
}

function readJson(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

function untagged() {
  return rooms().flatMap(({ file, tags = [] }) =>
    ['type', 'scope', 'platform']
      .filter((dimension) => tags.filter((tag) => tag.startsWith(`${dimension}:`)).length !== 1)
      .map((dimension) => `${file} needs exactly one tag ${dimension}:…`),
  );
}

function untyped() {
  const included = PLATFORMS.flatMap((platform) => {
    const { include } = readJson(`tools/types/${platform}.json`);
    return include.map((path) => join('tools/types', path).replaceAll('*', '[^/]+'));
  });
  return rooms()
    .filter(({ sourceRoot }) => !included.some((path) => new RegExp(`^${path}$`).test(sourceRoot)))
    .map(({ file }) => `No platform in tools/types names the sources of ${file}.`);
}

function notRefused() {
  const fixtures = FORBIDDEN.map(([room, target]) => {
    const folder = join(root, room, 'src/lib/forbidden-import');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'forbidden-import.ts');
    writeFileSync(file, `import * as forbidden from '${target}';\n\nexport { forbidden };\n`);
    return { room, target, folder, file };
  });
  try {
    execFileSync('npx', ['nx', 'show', 'projects'], { cwd: root, stdio: 'ignore' });
    const lint = spawnSync(
      'npx',
      ['eslint', '--format', 'json', ...fixtures.map(({ file }) => file)],
      {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    const reports = JSON.parse(lint.stdout.slice(lint.stdout.indexOf('[{')));
    return fixtures
      .filter(({ file }) => !refused(reports, file))
      .map(({ room, target }) => `Lint does not refuse that ${room} imports ${target}.`);
  } finally {
    for (const { folder } of fixtures) rmSync(folder, { recursive: true, force: true });
  }
}

function notSeen() {
  const file = join(root, 'dist/arrows.json');
  execFileSync('npx', ['nx', 'graph', '--file', file], { cwd: root, stdio: 'ignore' });
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')).graph;
  return SEEN.filter(([from, to]) => !dependencies[from].some(({ target }) => target === to)).map(
    ([from, to]) => `Nx does not see that ${from} imports ${to}.`,
  );
}

function refused(reports, file) {
  const report = reports.find(({ filePath }) => filePath === file);
  return report?.messages.some(({ ruleId }) => ruleId === '@nx/enforce-module-boundaries') ?? false;
}
