const journeys = require('./jest.config.cjs');

/** The journeys on a large programme: they measure how long something takes, and so run with nothing beside them. */
module.exports = {
  ...journeys,
  displayName: 'web-e2e large',
  testMatch: ['<rootDir>/src/large/**/*.e2e-spec.ts'],
  testPathIgnorePatterns: [],
  maxWorkers: 1,
};
