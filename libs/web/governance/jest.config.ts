export default {
  displayName: 'web-governance',
  preset: '../../../jest.preset.cjs',
  testEnvironment: 'jsdom',
};
