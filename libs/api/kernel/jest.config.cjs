module.exports = {
  displayName: 'api-kernel',
  preset: '../../../jest.preset.cjs',
};
