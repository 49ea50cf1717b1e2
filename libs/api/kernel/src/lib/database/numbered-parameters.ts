/** Turns `?` into `$1`, `$2` … for PostgreSQL; the product's SQL holds no question mark inside a literal. */
export function numberedParameters(sql: string): string {
  let index = 0;
  return sql.replace(/\?/g, () => `$${++index}`);
}
