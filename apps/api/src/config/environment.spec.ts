import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '@opvolging/api-kernel';
import { readSettings } from './environment';

describe('the settings', () => {
  it('have a default for everything', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDir: './data',
      databaseUrl: null,
      databaseMigrationUrl: null,
      publicUrl: null,
      demo: false,
      nowFile: null,
      logLevel: 'info',
      limits: DEFAULT_LIMITS,
    });
  });

  it('take every limit by its name', () => {
    const names = Object.keys(DEFAULT_LIMITS);
    const variables = Object.fromEntries(names.map((name) => [`OPVOLGING_LIMIT_${name}`, '7']));

    expect(Object.values(readSettings(variables).limits)).toEqual(names.map(() => 7));
  });

  it.each([
    ['an unknown name', { OPVOLGING_LIMIT_DEPHT: '8' }, 'OPVOLGING_LIMIT_DEPHT'],
    ['a port that is no number', { PORT: 'http' }, 'PORT'],
    ['a set clock outside the demo', { OPVOLGING_NOW_FILE: 'now' }, 'OPVOLGING_NOW_FILE'],
    ['an address of another protocol', { PUBLIC_URL: 'ftp://opvolging.example' }, 'PUBLIC_URL'],
  ])('refuse %s', (_what, variables, named) => {
    expect(() => readSettings(variables)).toThrow(named);
  });

  it('read a secret from the file that is named', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'opvolging-secret-')), 'url');
    writeFileSync(file, 'postgres://somewhere/opvolging\n');

    expect(readSettings({ DATABASE_URL_FILE: file }).databaseUrl).toBe(
      'postgres://somewhere/opvolging',
    );
  });
});
