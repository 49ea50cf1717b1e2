const { compilerOptions } = require('./tsconfig.base.json');

const swc = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

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
