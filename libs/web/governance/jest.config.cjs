module.exports = {
  displayName: 'web-governance',
  preset: '../../../jest.preset.cjs',
  testEnvironment: 'jsdom',
};
