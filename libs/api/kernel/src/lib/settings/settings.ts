import type { Limits } from './limits';

/** What the operator chose, validated at start. */
export abstract class Settings {
  abstract readonly host: string;
  abstract readonly port: number;
  abstract readonly dataDir: string;
  /** PostgreSQL address; null means the SQLite file in the data folder. */
  abstract readonly databaseUrl: string | null;
  abstract readonly databaseMigrationUrl: string | null;
  /** The address under which people reach the service; decides cookie, HSTS and origin check. */
  abstract readonly publicUrl: string | null;
  abstract readonly demo: boolean;
  abstract readonly nowFile: string | null;
  abstract readonly logLevel: string;
  abstract readonly limits: Limits;
}
