export default {
  displayName: 'api-progress',
  preset: '../../../jest.preset.cjs',
};
