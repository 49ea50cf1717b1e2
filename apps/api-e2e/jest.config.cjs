const common = {
  preset: '../../jest.preset.cjs',
  testMatch: ['<rootDir>/src/**/*.e2e-spec.ts'],
  testTimeout: 120_000,
  maxWorkers: 2,
};

/** The same suite on both databases; PostgreSQL comes up by itself. */
module.exports = {
  globalSetup: '<rootDir>/src/harness/global-setup.ts',
  globalTeardown: '<rootDir>/src/harness/global-teardown.ts',
  projects: [
    { ...common, displayName: 'sqlite', rootDir: __dirname, globals: { DATABASE: 'sqlite' } },
    { ...common, displayName: 'postgres', rootDir: __dirname, globals: { DATABASE: 'postgres' } },
  ],
};
