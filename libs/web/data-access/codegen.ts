import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types of every operation and fragment in the screens, from the committed schema.
 * The generated `graphql()` is what tests and types use; the build replaces each call by its parsed
 * document (apps/web/build/inline-documents.ts), so that no map of all documents is ever shipped.
 */
const config: CodegenConfig = {
  schema: 'libs/contract/schema.graphql',
  documents: [
    'libs/web/**/src/**/*.{ts,tsx}',
    'apps/web/src/**/*.{ts,tsx}',
    '!**/*.spec.{ts,tsx}',
    '!libs/web/data-access/src/lib/generated/**',
  ],
  ignoreNoDocuments: true,
  generates: {
    'libs/web/data-access/src/lib/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        documentMode: 'documentNode',
        useTypeImports: true,
        enumType: 'string-literal',
        strictScalars: true,
        immutableTypes: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', IsoWeek: 'string' },
      },
    },
  },
};

export default config;
