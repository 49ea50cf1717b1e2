import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { inlineDocuments } from './build/inline-documents';
import { libraryAliases } from './build/library-aliases';

const root = resolve(import.meta.dirname, '../..');

/**
 * The content security policy allows scripts and styles of this origin only: nothing is inlined, no
 * polyfill either; file names carry a hash, so that the server may let browsers keep them for ever.
 */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: resolve(root, 'node_modules/.vite/web'),
  plugins: [inlineDocuments(root), react()],
  resolve: {
    alias: [
      {
        find: '@opvolging/web-ui/theme.css',
        replacement: resolve(root, 'libs/web/ui/src/theme.css'),
      },
      ...libraryAliases(root),
    ],
  },
  build: {
    outDir: resolve(root, 'dist/apps/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      // A component that a page does not use, brings neither its script nor its style.
      treeshake: { moduleSideEffects: [{ test: /\/libs\/.*\.tsx?$/, sideEffects: false }] },
    },
  },
  server: {
    port: 4200,
    proxy: { '/graphql': 'http://127.0.0.1:3000', '/bestanden': 'http://127.0.0.1:3000' },
  },
});
