import { bundle } from './bundle.mjs';

await bundle({
  entryPoints: { main: 'apps/api/src/main.ts', schema: 'apps/api/src/schema.ts' },
  out: 'dist/apps/api',
});
