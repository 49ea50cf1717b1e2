module.exports = {
  displayName: 'messages',
  preset: '../../jest.preset.cjs',
};
