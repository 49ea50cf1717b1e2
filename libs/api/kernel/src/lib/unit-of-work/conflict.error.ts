/** Someone was first: the version in the database is not the one that was expected. */
export class ConflictError extends Error {
  constructor(
    readonly entity: string,
    readonly entityId: string,
    readonly expectedVersion: number,
  ) {
    super('Someone was first.');
    this.name = 'ConflictError';
  }
}
