export default {
  displayName: 'api-identity',
  preset: '../../../jest.preset.cjs',
};
