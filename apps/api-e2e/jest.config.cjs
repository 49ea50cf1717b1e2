const preset = require('../../jest.preset.cjs');
const libraries = require('./api-libraries.cjs');
const packages = require('./api-packages.cjs');

const common = {
  preset: '../../jest.preset.cjs',
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.e2e-spec.ts'],
  testEnvironment: '<rootDir>/compiling-environment.cjs',
  sandboxInjectedGlobals: [
    'Array',
    'Error',
    'JSON',
    'Map',
    'Math',
    'Object',
    'Promise',
    'Set',
    'Symbol',
  ],
  setupFilesAfterEnv: ['<rootDir>/src/harness/patience.ts'],
  moduleNameMapper: {
    ...libraries.moduleNameMapper,
    ...packages.moduleNameMapper,
    ...preset.moduleNameMapper,
  },
};

/** The same suite on both databases; PostgreSQL comes up by itself. */
module.exports = async () => {
  await packages.make();
  await libraries.make();
  return {
    maxWorkers: 2,
    globalSetup: '<rootDir>/src/harness/global-setup.ts',
    globalTeardown: '<rootDir>/src/harness/global-teardown.ts',
    projects: [
      { ...common, displayName: 'sqlite', globals: { DATABASE: 'sqlite' } },
      { ...common, displayName: 'postgres', globals: { DATABASE: 'postgres' } },
    ],
  };
};
