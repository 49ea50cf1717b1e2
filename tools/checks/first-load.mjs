import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT = 170_000;
const BUILT = resolve(import.meta.dirname, '../../dist/apps/web');

/** What a browser fetches before *Vandaag* is usable: the entry, its texts in Dutch and the page itself. */
const NEEDED = ['index.html', '/nl/first-catalogue.ts', '/today-page.tsx'];

const manifest = JSON.parse(readFileSync(resolve(BUILT, '.vite/manifest.json'), 'utf8'));
const scripts = [...new Set(NEEDED.flatMap((key) => withImports(keyOf(key))))].sort();
const sizes = scripts.map((file) => [file, gzipSync(readFileSync(resolve(BUILT, file))).length]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);

for (const [file, size] of sizes) console.log(`${kb(size).padStart(8)}  ${file}`);
console.log(`${kb(total).padStart(8)}  first load, of at most ${kb(LIMIT)}`);
if (total > LIMIT) {
  console.error('The first load is too heavy: move code behind a route or leave it out.');
  process.exitCode = 1;
}

/** Keys are paths of sources; the end of the path is enough to know them by. */
function keyOf(end) {
  const key = Object.keys(manifest).find((one) => one.endsWith(end));
  if (key === undefined) throw new Error(`The build has no ${end}.`);
  return key;
}

function withImports(key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const { file, imports = [] } = manifest[key];
  const others = imports.flatMap((one) => withImports(one, seen));
  return file.endsWith('.js') ? [file, ...others] : others;
}

function kb(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
