/**
 * Browser journeys through the built product. Each file has a server, a programme and a browser of its own,
 * so that two run beside each other. What measures time runs alone: `jest.large.config.cjs`.
 */
module.exports = {
  displayName: 'web-e2e',
  preset: '../../jest.preset.cjs',
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.e2e-spec.ts'],
  testPathIgnorePatterns: ['<rootDir>/src/large/'],
  setupFilesAfterEnv: ['<rootDir>/src/harness/patience.ts'],
  globalSetup: '<rootDir>/src/harness/global-setup.ts',
  globalTeardown: '<rootDir>/src/harness/global-teardown.ts',
  maxWorkers: 2,
};
