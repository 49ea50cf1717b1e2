module.exports = {
  displayName: 'web-programme',
  preset: '../../../jest.preset.cjs',
  testEnvironment: 'jsdom',
  setupFiles: [require.resolve('../data-access/src/testing/browser-gaps.cjs')],
  setupFilesAfterEnv: [require.resolve('./src/lib/testing/patience.cjs')],
};
