import 'reflect-metadata';
import { readSettings } from './config/environment';
import { serve } from './start/serve';

void serve(readSettings(), process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
