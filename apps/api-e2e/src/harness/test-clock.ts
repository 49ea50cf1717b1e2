import { Clock } from '@opvolging/api-kernel';

/** A clock that a test sets; it stands still in between. */
export class TestClock extends Clock {
  constructor(private instant: number) {
    super();
  }

  override now(): number {
    return this.instant;
  }

  set(instant: string): void {
    this.instant = Date.parse(instant);
  }

  advance(ms: number): void {
    this.instant += ms;
  }
}
