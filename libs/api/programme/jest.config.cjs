module.exports = {
  displayName: 'api-programme',
  preset: '../../../jest.preset.cjs',
};
