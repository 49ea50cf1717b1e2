const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const notInstalled = require('../../tools/build/not-installed.cjs');
const { ROOT, oneFile } = require('./one-file.cjs');

/** What the service is built from; what has native parts stays outside. */
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
  'csv-stringify/sync',
  'dataloader',
  'express',
  'graphql',
  'helmet',
  'lru-cache',
  'pino',
  'rate-limiter-flexible',
  'reflect-metadata',
  'rxjs',
  'typeorm',
];
const OUTSIDE = ['sqlite3', 'pg'];

const HOW = ['package-lock.json', 'apps/api-e2e/api-packages.cjs', 'apps/api-e2e/one-file.cjs'];

module.exports = oneFile({
  called: 'packages',
  names: PACKAGES,
  madeOf: HOW.map((name) => readFileSync(join(ROOT, name))),
  options: { external: OUTSIDE, keepNames: true, plugins: [notInstalled] },
});
