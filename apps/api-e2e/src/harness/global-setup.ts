import { startPostgres } from './postgres';

export default async function globalSetup(): Promise<void> {
  const server = await startPostgres();
  process.env['TEST_POSTGRES_URL'] = server.url;
  Object.assign(globalThis, { stopPostgres: server.stop });
}
