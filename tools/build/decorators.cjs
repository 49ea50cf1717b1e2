const { readFile } = require('node:fs/promises');
const { transform } = require('@swc/core');
const swcOptions = require('./swc-options.cjs');

/** esbuild does not write the metadata on which dependency injection rests; SWC does. */
module.exports = {
  name: 'decorators',
  setup(build) {
    const sourceMaps = build.initialOptions.sourcemap ? 'inline' : false;
    build.onLoad({ filter: /\/(apps|libs|tools)\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, { ...swcOptions, filename: path, sourceMaps });
      return { contents: code, loader: 'js' };
    });
  },
};
