module.exports = {
  displayName: 'web-progress',
  preset: '../../../jest.preset.cjs',
  testEnvironment: 'jsdom',
  setupFiles: [require.resolve('../data-access/src/testing/browser-gaps.cjs')],
};
