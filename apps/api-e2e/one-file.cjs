const { createHash } = require('node:crypto');
const {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { dirname, join, resolve } = require('node:path');

const ROOT = resolve(__dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/opvolging-api-e2e');
const A_DAY_MS = 24 * 3_600_000;

const COMMON = {
  outfile: 'all.js',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minifySyntax: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  logLevel: 'error',
};

/**
 * Some thousand modules as one file, made once for what they are made of. By each of the names a spec file gets its own
 * instance, of a script that the environment compiles once.
 */
function oneFile({ called, names, madeOf, options }) {
  const hash = createHash('sha256');
  for (const part of [JSON.stringify(names), ...madeOf]) hash.update(part);
  const version = `${called}-${hash.digest('hex').slice(0, 12)}`;
  const folder = join(CACHE, version);
  const either = names.map((name) => name.replace(/[/.]/g, '\\$&')).join('|');
  return {
    moduleNameMapper: { [`^(${either})$`]: `${folder}/$1.cjs` },
    make: async () => {
      if (existsSync(folder)) return;
      forget(called);
      const making = mkdtempSync(join(CACHE, 'making-'));
      await write({ making, version, names, options });
      keep(making, folder);
    },
  };
}

async function write({ making, version, names, options }) {
  await require('esbuild').build({
    ...COMMON,
    ...options,
    stdin: { contents: entry(names), resolveDir: ROOT },
    outfile: join(making, 'all.js'),
  });
  writeFileSync(
    join(making, 'all.cjs'),
    `compiledOnce('${version}', __dirname + '/all.js')(exports, require, module, __filename, __dirname);\n`,
  );
  for (const name of names) writeStub(making, name);
}

function entry(names) {
  const getters = names.map(
    (name) => `get ${JSON.stringify(name)}() { return require(${JSON.stringify(name)}); },`,
  );
  return `module.exports = { ${getters.join('\n')} };`;
}

function writeStub(making, name) {
  const file = join(making, `${name}.cjs`);
  mkdirSync(dirname(file), { recursive: true });
  const up = '../'.repeat(name.split('/').length - 1) || './';
  writeFileSync(file, `module.exports = require('${up}all.cjs')['${name}'];\n`);
}

/** Two that make it at the same time make the same. */
function keep(making, folder) {
  try {
    renameSync(making, folder);
  } catch {
    rmSync(making, { recursive: true });
  }
}

/** What was made of older sources, but not today: a run beside this one may still use it. */
function forget(called) {
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE).filter((one) => one.startsWith(`${called}-`))) {
    const path = join(CACHE, name);
    if (Date.now() - statSync(path).mtimeMs > A_DAY_MS) rmSync(path, { recursive: true });
  }
}

module.exports = { ROOT, oneFile };
