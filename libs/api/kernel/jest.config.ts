export default {
  displayName: 'api-kernel',
  preset: '../../../jest.preset.cjs',
};
