const { createHash } = require('node:crypto');
const {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { dirname, join, resolve } = require('node:path');
const notInstalled = require('../../tools/build/not-installed.cjs');

const ROOT = resolve(__dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/opvolging-api-e2e');

/** What the service is built from; the drivers stay outside, since they have native parts. */
const PACKAGES = [
  '@apollo/server',
  '@apollo/server/plugin/disabled',
  '@nestjs/apollo',
  '@nestjs/common',
  '@nestjs/core',
  '@nestjs/graphql',
  '@nestjs/platform-express',
  'class-transformer',
  'class-validator',
  'dataloader',
  'express',
  'graphql',
  'reflect-metadata',
  'rxjs',
  'typeorm',
];
const OUTSIDE = ['sqlite3', 'pg'];

const version = createHash('sha256')
  .update(readFileSync(join(ROOT, 'package-lock.json')))
  .update(readFileSync(join(__dirname, 'api-packages.cjs')))
  .digest('hex')
  .slice(0, 12);
const folder = join(CACHE, version);

/** Instead of some thousand files, each spec file loads one. */
const moduleNameMapper = {
  [`^(${PACKAGES.map((name) => name.replace(/[/.]/g, '\\$&')).join('|')})$`]: `${folder}/$1.cjs`,
};

async function bundlePackages() {
  if (existsSync(folder)) return;
  mkdirSync(CACHE, { recursive: true });
  const making = mkdtempSync(join(CACHE, 'making-'));
  await require('esbuild').build({
    stdin: { contents: entry(), resolveDir: ROOT },
    outfile: join(making, 'packages.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    keepNames: true,
    legalComments: 'none',
    external: OUTSIDE,
    plugins: [notInstalled],
    logLevel: 'error',
  });
  for (const name of PACKAGES) writeStub(making, name);
  try {
    renameSync(making, folder);
  } catch {
    rmSync(making, { recursive: true });
  }
}

function entry() {
  const getters = PACKAGES.map(
    (name) => `get ${JSON.stringify(name)}() { return require(${JSON.stringify(name)}); },`,
  );
  return `module.exports = { ${getters.join('\n')} };`;
}

function writeStub(making, name) {
  const file = join(making, `${name}.cjs`);
  mkdirSync(dirname(file), { recursive: true });
  const up = '../'.repeat(name.split('/').length - 1) || './';
  writeFileSync(file, `module.exports = require('${up}packages.cjs')['${name}'];\n`);
}

module.exports = { moduleNameMapper, bundlePackages };
