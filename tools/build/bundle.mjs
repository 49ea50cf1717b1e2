import { createRequire } from 'node:module';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import esbuild from 'esbuild';

const require = createRequire(import.meta.url);
const decorators = require('./decorators.cjs');
const notInstalled = require('./not-installed.cjs');
const root = resolve(import.meta.dirname, '../..');

/** Packages with native parts or loaded only on first use stay outside the bundle. */
const OUTSIDE = ['sqlite3', 'pg', '@node-rs/argon2'];

/** Bundles programs for Node, each into one file of the folder `out`; what stood there before is gone. */
export async function bundle({ entryPoints, out }) {
  const outdir = join(root, out);
  await rm(outdir, { recursive: true, force: true });
  await esbuild.build({
    entryPoints: Object.fromEntries(
      Object.entries(entryPoints).map(([name, path]) => [name, join(root, path)]),
    ),
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    splitting: false,
    sourcemap: 'linked',
    minifySyntax: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    charset: 'ascii',
    tsconfig: join(root, 'tsconfig.base.json'),
    external: OUTSIDE,
    plugins: [decorators, notInstalled],
    logLevel: 'warning',
    logOverride: { 'require-resolve-not-external': 'silent' },
  });
}
