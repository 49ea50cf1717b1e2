/** More work waits than can be done in time; nothing was done, and the same request may be sent again. */
export class BusyError extends Error {
  readonly retryAfterMs = 1_000;

  constructor() {
    super('Too much work is waiting.');
    this.name = 'BusyError';
  }
}
