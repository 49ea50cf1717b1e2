module.exports = {
  displayName: 'api',
  preset: '../../jest.preset.cjs',
};
