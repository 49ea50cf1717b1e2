import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const WORKSPACE = resolve(__dirname, '../../../..');

/** Where the built service and web app stand; `WEB_E2E_BUILD` names another build. */
const BUILD = resolve(WORKSPACE, process.env['WEB_E2E_BUILD'] ?? 'dist/apps');

export const SERVICE = join(BUILD, 'api/main.js');

/** The journeys walk through the product as it is shipped; it is built only when there is none. */
export function ensureBuilt(): void {
  if (existsSync(SERVICE) && existsSync(join(BUILD, 'web/index.html'))) return;
  execFileSync('npx', ['nx', 'run-many', '-t', 'build'], { cwd: WORKSPACE, stdio: 'inherit' });
}
