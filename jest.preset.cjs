const { compilerOptions } = require('./tsconfig.base.json');

const options = require('./tools/build/swc-options.cjs');

const swc = { ...options, sourceMaps: 'inline' };

const libraries = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [path]]) => [
    `^${name}$`,
    `${__dirname}/${path.replace('./', '')}`,
  ]),
);

/** One preset for all projects: SWC compiles, the libraries resolve to their sources. */
module.exports = {
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  transform: { '^.+\\.[cm]?[tj]sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!(@apollo/client|rxjs)/)'],
  moduleNameMapper: { ...libraries, '\\.css$': `${__dirname}/tools/checks/empty-style.cjs` },
  testEnvironment: 'node',
};
