import { TestClock } from './test-clock';

/** Stands still for sessions too: however slow the machine, no request of a test touches its session beside its work. */
export class StillClock extends TestClock {
  constructor(
    instant: number,
    private readonly begun = performance.timeOrigin + performance.now(),
  ) {
    super(instant);
  }

  override elapsed(): number {
    return this.begun;
  }
}
