import { readFileSync } from 'node:fs';
import { dayOf, type Day, type Instant } from '@opvolging/domain';

/** The only source of the present: domain time, received-at, rounds and undo come from here. */
export abstract class Clock {
  abstract now(): Instant;

  today(): Day {
    return dayOf(this.now());
  }

  /** Time that only runs forward, for sessions, limits and leases; a set clock does not touch it. */
  elapsed(): number {
    return performance.timeOrigin + performance.now();
  }
}

export class SystemClock extends Clock {
  override now(): Instant {
    return Date.now();
  }
}

/** Reads its present instant from a file at every call, so that a demo or test can live on another day. */
export class FileClock extends Clock {
  constructor(private readonly path: string) {
    super();
  }

  override now(): Instant {
    const instant = Date.parse(readFileSync(this.path, 'utf8').trim());
    if (Number.isNaN(instant)) {
      throw new Error(`The clock file holds no instant: ${this.path}`);
    }
    return instant;
  }
}
