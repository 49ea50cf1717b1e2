module.exports = {
  displayName: 'api-progress',
  preset: '../../../jest.preset.cjs',
};
