import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { once } from 'node:events';

const sqlite3 = createRequire(import.meta.url)('sqlite3');

/**
 * What the same answers cost at least: a bare HTTP server that reads the body, runs the recorded statements with the
 * driver alone, and answers as many bytes. The n-th request of a kind runs the n-th recorded list of statements.
 */
const { DATABASE, RECORDING, PORT } = process.env;
const kinds = JSON.parse(readFileSync(RECORDING, 'utf8'));
const connections = new Map();

createServer(async (request, response) => {
  const [, kind, n] = request.url.split('/');
  if (kind === 'readyz') return void response.end();
  const body = [];
  for await (const chunk of request) body.push(chunk);
  const { lists, bytes } = kinds[kind];
  for (const statement of lists[Number(n) % lists.length]) await run(statement);
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(Buffer.alloc(bytes, 'x'));
}).listen(Number(PORT), '127.0.0.1');

async function run({ connection, method, sql, parameters }) {
  const database = connections.get(connection) ?? (await opened(connection));
  await new Promise((done, failed) => {
    database[method](sql, parameters, (error, rows) => (error ? failed(error) : done(rows)));
  });
}

async function opened(connection) {
  const database = new sqlite3.Database(DATABASE);
  connections.set(connection, database);
  await once(database, 'open');
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) {
    await run({ connection, method: 'all', sql: `PRAGMA ${pragma}`, parameters: [] });
  }
  return database;
}
