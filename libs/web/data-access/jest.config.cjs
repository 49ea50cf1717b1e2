module.exports = {
  displayName: 'web-data-access',
  preset: '../../../jest.preset.cjs',
  testEnvironment: 'jsdom',
  setupFiles: [require.resolve('./src/testing/browser-gaps.cjs')],
};
