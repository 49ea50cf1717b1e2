export type SqlValue = string | number | null;
export type Row = Record<string, SqlValue>;

/** One connection that speaks the portable SQL of the product: `?` marks a parameter on both databases. */
export interface SqlConnection {
  /** Rows as plain objects with the column names of the statement. */
  query<T = Row>(sql: string, parameters?: readonly SqlValue[]): Promise<T[]>;
}

/** A connection in one read transaction: everything read through it is of one moment. */
export interface ReadTransaction extends SqlConnection {
  end(): Promise<void>;
}
