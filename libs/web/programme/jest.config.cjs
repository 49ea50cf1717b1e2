module.exports = {
  displayName: 'web-programme',
  preset: '../../../jest.preset.cjs',
  testEnvironment: 'jsdom',
};
