module.exports = {
  displayName: 'web-identity',
  preset: '../../../jest.preset.cjs',
  testEnvironment: 'jsdom',
  setupFiles: [require.resolve('../data-access/src/testing/browser-gaps.cjs')],
  moduleNameMapper: {
    '^@opvolging/web-data-access/testing$': require.resolve('../data-access/src/testing/index.ts'),
  },
};
