type Batch = () => void;

/**
 * Lets the batches of one request go together, once nothing else is being read. A request reads over one connection,
 * which takes one statement at a time, so that waiting costs nothing; what asks for the same things by then goes along.
 */
export class ReadingTurns {
  private underWay = 0;
  private planned = false;
  private first: Batch[] = [];
  private last: Batch[] = [];

  async read<T>(statement: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    try {
      return await statement();
    } finally {
      this.underWay -= 1;
      this.plan();
    }
  }

  readonly next = (batch: Batch): void => {
    this.first.push(batch);
    this.plan();
  };

  /** For leaves, such as names: when they go, all that asks for them was read. */
  readonly afterAll = (batch: Batch): void => {
    this.last.push(batch);
    this.plan();
  };

  /** After everything that follows from what was read just now. */
  private plan(): void {
    if (this.planned || this.underWay > 0 || this.first.length + this.last.length === 0) return;
    this.planned = true;
    void Promise.resolve().then(() => process.nextTick(() => this.go()));
  }

  private go(): void {
    this.planned = false;
    if (this.underWay > 0) return;
    const batches = this.first.length > 0 ? this.first.splice(0) : this.last.splice(0);
    for (const batch of batches) batch();
    this.plan();
  }
}
