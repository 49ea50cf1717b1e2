import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alias } from 'vite';

/** The names of the libraries as TypeScript knows them: one list, in `tsconfig.base.json`. */
export function libraryAliases(root: string): Alias[] {
  const text = readFileSync(join(root, 'tsconfig.base.json'), 'utf8');
  const { compilerOptions }: { compilerOptions: { paths: Record<string, [string]> } } =
    JSON.parse(text);
  return Object.entries(compilerOptions.paths).map(([name, [path]]) => ({
    find: new RegExp(`^${name}$`),
    replacement: join(root, path),
  }));
}
