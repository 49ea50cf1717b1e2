import { join, resolve } from 'node:path';
import { bundle } from '../build/bundle.mjs';

const OUT = 'dist/tools/bench';

/** Builds the generator and tells where it is. */
export async function buildGenerator() {
  await bundle({ entryPoints: { generate: 'tools/bench/src/generate.ts' }, out: OUT });
  return join(resolve(import.meta.dirname, '../..'), OUT, 'generate.js');
}
