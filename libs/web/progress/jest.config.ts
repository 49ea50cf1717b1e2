export default {
  displayName: 'web-progress',
  preset: '../../../jest.preset.cjs',
  testEnvironment: 'jsdom',
};
