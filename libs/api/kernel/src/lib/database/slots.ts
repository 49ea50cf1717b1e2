import { BusyError } from '../errors/busy.error';

interface Waiter {
  readonly take: () => void;
  readonly timer: NodeJS.Timeout;
}

/** First come, first served over a fixed number of places; who waits too long, or behind too many, hears BUSY. */
export class Slots {
  private free: number;
  private readonly waiting: Waiter[] = [];

  constructor(
    places: number,
    private readonly maxWaiting: number,
    private readonly maxWaitMs: number,
  ) {
    this.free = places;
  }

  async acquire(): Promise<void> {
    if (this.free > 0) {
      this.free -= 1;
      return;
    }
    if (this.waiting.length >= this.maxWaiting) {
      throw new BusyError();
    }
    await new Promise<void>((resolve, reject) => this.enqueue(resolve, reject));
  }

  release(): void {
    const next = this.waiting.shift();
    if (next) {
      clearTimeout(next.timer);
      next.take();
    } else {
      this.free += 1;
    }
  }

  private enqueue(take: () => void, reject: (error: Error) => void): void {
    const timer = setTimeout(() => {
      this.waiting.splice(this.waiting.indexOf(waiter), 1);
      reject(new BusyError());
    }, this.maxWaitMs);
    const waiter: Waiter = { take, timer };
    this.waiting.push(waiter);
  }
}
