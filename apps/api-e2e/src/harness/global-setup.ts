import { fastFolder } from './fast-folder';
import { startPostgres } from './postgres';

export default async function globalSetup(): Promise<void> {
  const server = await startPostgres();
  const templates = fastFolder('opvolging-templates-');
  process.env['TEST_POSTGRES_URL'] = server.url;
  process.env['TEST_TEMPLATES'] = templates;
  Object.assign(globalThis, { stopPostgres: server.stop, templates });
}
