const preset = require('../../jest.preset.cjs');
const { bundlePackages, moduleNameMapper } = require('./api-packages.cjs');

const common = {
  preset: '../../jest.preset.cjs',
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.e2e-spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/harness/patience.ts'],
  moduleNameMapper: { ...preset.moduleNameMapper, ...moduleNameMapper },
};

/** The same suite on both databases; PostgreSQL comes up by itself. */
module.exports = async () => {
  await bundlePackages();
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
