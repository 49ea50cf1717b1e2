module.exports = {
  displayName: 'web-identity',
  preset: '../../../jest.preset.cjs',
  testEnvironment: 'jsdom',
};
