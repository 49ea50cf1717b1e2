export default {
  displayName: 'api-programme',
  preset: '../../../jest.preset.cjs',
};
