export default {
  displayName: 'web-identity',
  preset: '../../../jest.preset.cjs',
  testEnvironment: 'jsdom',
};
