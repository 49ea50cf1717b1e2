const { createRequire } = require('node:module');

/** For esbuild: frameworks ask for packages of which we use none; what is not installed stays outside the bundle. */
module.exports = {
  name: 'not-installed',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
      if (!importer.includes('node_modules')) return undefined;
      try {
        createRequire(importer).resolve(path);
        return undefined;
      } catch {
        return { path, external: true };
      }
    });
  },
};
