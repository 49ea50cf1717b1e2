import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, WORKSPACE } from './built-product';
import { runServer } from './run-server';

/** Fills the demo programme once; each file of journeys begins with a copy of it. */
export default async function prepare(): Promise<void> {
  ensureBuilt();
  mkdirSync(join(WORKSPACE, 'dist/screenshots'), { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'opvolging-web-e2e-'));
  process.env['WEB_E2E_FOLDER'] = folder;
  const filled = join(folder, 'filled');
  mkdirSync(filled, { mode: 0o700 });
  const server = await runServer(filled);
  await server.stop();
  rmSync(join(filled, 'server.log'), { force: true });
}
