import { bundle } from './bundle.mjs';
import { keepCompiled } from './keep-compiled.mjs';

await bundle({
  entryPoints: {
    main: 'apps/api/src/main.ts',
    service: 'apps/api/src/service.ts',
    compile: 'apps/api/src/compile.ts',
    schema: 'apps/api/src/schema.ts',
  },
  out: 'dist/apps/api',
});
await keepCompiled('dist/apps/api/compile.js');
