const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const decorators = require('../../tools/build/decorators.cjs');
const { ROOT, oneFile } = require('./one-file.cjs');

/** The service itself and what the tests take from it. */
const LIBRARIES = [
  '@opvolging/api-app',
  '@opvolging/api-identity',
  '@opvolging/api-kernel',
  '@opvolging/api-programme',
  '@opvolging/api-progress',
  '@opvolging/domain',
  '@opvolging/messages',
  '@opvolging/testing',
];
const SOURCES = ['apps/api/src', 'libs/api', 'libs/domain', 'libs/messages', 'libs/testing'];

const packagesOutside = {
  name: 'packages-outside',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path }) =>
      path.startsWith('@opvolging/') ? undefined : { path, external: true },
    );
  },
};

function sources() {
  return SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
      .sort()
      .map((name) => join(ROOT, folder, name)),
  );
}

const HOW = [
  'tsconfig.base.json',
  'tools/build/decorators.cjs',
  'tools/build/swc-options.cjs',
  'apps/api-e2e/api-libraries.cjs',
  'apps/api-e2e/one-file.cjs',
].map((name) => join(ROOT, name));

module.exports = oneFile({
  called: 'libraries',
  names: LIBRARIES,
  madeOf: [...HOW, ...sources()].map((path) => readFileSync(path)),
  options: {
    tsconfig: join(ROOT, 'tsconfig.base.json'),
    plugins: [packagesOutside, decorators],
  },
});
