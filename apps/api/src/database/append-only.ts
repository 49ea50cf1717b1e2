import type { QueryRunner } from 'typeorm';

/** Triggers that refuse every UPDATE and DELETE: what is written in this table stays as it was written. */
export function appendOnly(runner: QueryRunner, table: string): string[] {
  return runner.connection.options.type === 'postgres' ? onPostgres(table) : onSqlite(table);
}

function onSqlite(table: string): string[] {
  return ['UPDATE', 'DELETE'].map(
    (verb) =>
      `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
       BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
  );
}

function onPostgres(table: string): string[] {
  return [
    `CREATE FUNCTION ${table}_append_only() RETURNS trigger LANGUAGE plpgsql AS
     'BEGIN RAISE EXCEPTION ''${table} is append-only''; END'`,
    `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
     FOR EACH ROW EXECUTE FUNCTION ${table}_append_only()`,
  ];
}

/** What the triggers of a table leave behind when it is dropped. */
export function forgetAppendOnly(runner: QueryRunner, table: string): string[] {
  const onPostgres = runner.connection.options.type === 'postgres';
  return onPostgres ? [`DROP FUNCTION ${table}_append_only()`] : [];
}
