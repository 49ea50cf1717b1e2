import { TestClock } from '../harness/test-clock';

/** Time that runs by itself, for sessions and delays, and that a test can push forward. */
export class SteeredClock extends TestClock {
  private pushed = 0;

  override elapsed(): number {
    return super.elapsed() + this.pushed;
  }

  elapse(ms: number): void {
    this.pushed += ms;
  }
}
