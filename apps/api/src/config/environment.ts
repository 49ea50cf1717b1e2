import { DEFAULT_LIMITS, Settings, type LimitName, type Limits } from '@opvolging/api-kernel';
import { secret } from './secret';

type Variables = Readonly<Record<string, string | undefined>>;

const LIMIT_PREFIX = 'OPVOLGING_LIMIT_';
const LIMIT_NAMES = Object.keys(DEFAULT_LIMITS).filter(isLimitName);
const OWN_VARIABLES = new Set([
  'OPVOLGING_DEMO',
  'OPVOLGING_NOW_FILE',
  ...LIMIT_NAMES.map((name) => `${LIMIT_PREFIX}${name}`),
]);

/** Reads and checks what the operator set; a mistake stops the start with a sentence instead of a surprise later. */
export function readSettings(variables: Variables = process.env): Settings {
  refuseUnknown(variables);
  return {
    host: variables['HOST'] ?? '127.0.0.1',
    port: wholeNumber(variables, 'PORT', 3000),
    dataDir: variables['DATA_DIR'] ?? './data',
    ...databaseOf(variables),
    publicUrl: publicUrl(variables['PUBLIC_URL']),
    ...demoOf(variables),
    logLevel: variables['LOG_LEVEL'] ?? 'info',
    limits: readLimits(variables),
  };
}

function databaseOf(variables: Variables): Pick<Settings, 'databaseUrl' | 'databaseMigrationUrl'> {
  const databaseUrl = secret(variables, 'DATABASE_URL');
  return {
    databaseUrl,
    databaseMigrationUrl: secret(variables, 'DATABASE_MIGRATION_URL') ?? databaseUrl,
  };
}

/** A set clock could rewrite what was when; it exists only where nothing is real. */
function demoOf(variables: Variables): Pick<Settings, 'demo' | 'nowFile'> {
  const demo = ['1', 'true'].includes(variables['OPVOLGING_DEMO'] ?? '');
  const nowFile = variables['OPVOLGING_NOW_FILE'] ?? null;
  if (nowFile && !demo) {
    throw new Error('OPVOLGING_NOW_FILE works only together with OPVOLGING_DEMO.');
  }
  return { demo, nowFile };
}

function refuseUnknown(variables: Variables): void {
  const unknown = Object.keys(variables).filter(
    (name) => name.startsWith('OPVOLGING_') && !OWN_VARIABLES.has(name),
  );
  if (unknown.length > 0) {
    throw new Error(`Unknown settings: ${unknown.join(', ')}. See docs/operations.md.`);
  }
}

function readLimits(variables: Variables): Limits {
  const chosen = LIMIT_NAMES.map((name) => [
    name,
    wholeNumber(variables, `${LIMIT_PREFIX}${name}`, DEFAULT_LIMITS[name]),
  ]);
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(chosen) };
}

function isLimitName(name: string): name is LimitName {
  return name in DEFAULT_LIMITS;
}

function wholeNumber(variables: Variables, name: string, fallback: number): number {
  const text = variables[name];
  if (text === undefined || text === '') {
    return fallback;
  }
  if (!/^\d{1,12}$/.test(text)) {
    throw new Error(`${name} must be a whole number.`);
  }
  return Number(text);
}

function publicUrl(text: string | undefined): string | null {
  if (!text) {
    return null;
  }
  const url = new URL(text);
  if (!['http:', 'https:'].includes(url.protocol)) {
    throw new Error('PUBLIC_URL must start with http:// or https://.');
  }
  return url.origin;
}
