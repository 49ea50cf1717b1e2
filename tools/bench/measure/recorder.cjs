const { Database } = require('sqlite3');

/** Loaded before the service: keeps every statement with its values and connection, and hands them over when asked. */
const connections = new Map();
let statements = [];

for (const method of ['run', 'all']) {
  const original = Database.prototype[method];
  Database.prototype[method] = function record(sql, ...rest) {
    if (!connections.has(this)) connections.set(this, connections.size);
    const parameters = Array.isArray(rest[0]) ? [...rest[0]] : [];
    statements.push({ connection: connections.get(this), method, sql, parameters });
    return original.call(this, sql, ...rest);
  };
}

process.on('message', () => {
  process.send(statements);
  statements = [];
});
