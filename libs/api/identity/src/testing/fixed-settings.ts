import { DEFAULT_LIMITS, Settings, type Limits } from '@opvolging/api-kernel';

interface Chosen {
  readonly host?: string;
  readonly publicUrl?: string | null;
  readonly limits?: Partial<Limits>;
}

/** Settings as they are without any choice of the operator, but for what the test is about. */
export function fixedSettings({ host = '127.0.0.1', publicUrl = null, limits }: Chosen): Settings {
  return {
    host,
    port: 3000,
    dataDir: './data',
    databaseUrl: null,
    databaseMigrationUrl: null,
    publicUrl,
    demo: false,
    nowFile: null,
    logLevel: 'silent',
    limits: { ...DEFAULT_LIMITS, ...limits },
  };
}
