module.exports = {
  displayName: 'web-e2e',
  preset: '../../jest.preset.cjs',
};
