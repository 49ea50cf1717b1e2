module.exports = {
  displayName: 'web-progress',
  preset: '../../../jest.preset.cjs',
  testEnvironment: 'jsdom',
};
