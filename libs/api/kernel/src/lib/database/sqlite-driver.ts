/**
 * The package `sqlite3` without the stack traces that TypeORM switches on: made for every statement, also for those
 * that go well, they cost twice as much as the statement itself.
 */
export async function sqliteDriver(): Promise<{ readonly verbose: () => object }> {
  const { default: sqlite3 } = await import('sqlite3');
  return { verbose: () => sqlite3 };
}
