import { TestClock } from './test-clock';

/** Stands still for sessions too: however slow the machine, no request of a test touches its session beside its work. */
export class StillClock extends TestClock {
  private readonly begun = super.elapsed();

  override elapsed(): number {
    return this.begun;
  }
}
