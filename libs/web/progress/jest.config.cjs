module.exports = {
  displayName: 'web-progress',
  preset: '../../../jest.preset.cjs',
  testEnvironment: 'jsdom',
  // A page with its whole form takes its time in jsdom on a busy machine.
  testTimeout: 20_000,
  setupFiles: [require.resolve('../data-access/src/testing/browser-gaps.cjs')],
};
