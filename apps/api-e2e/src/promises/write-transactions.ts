declare const DATABASE: 'sqlite' | 'postgres';

const WRITE_BEGINS = DATABASE === 'sqlite' ? 'BEGIN IMMEDIATE' : 'BEGIN';
const WRITE_ENDS = ['COMMIT', 'ROLLBACK'];

/** Follows the statements of one request, of which the n-th since its unit of work began is to fail. */
export class WriteTransactions {
  /** How many began. */
  count = 0;
  /** One was brought to its end. */
  committed = false;
  /** At which statement it was. */
  untilCommit = 0;
  /** The statement that was to fail is the one that keeps everything. */
  struckAtCommit = false;
  private watched = 0;
  private open = false;

  constructor(private readonly failing: number) {}

  /** True for a statement of a write transaction, or of anything after the first. */
  observe(sql: string): boolean {
    const begins = sql === WRITE_BEGINS;
    if (begins) this.count += 1;
    if (this.count === 0) return false;
    this.watched += 1;
    if (sql === 'COMMIT' && this.open) this.atCommit();
    this.open = begins || (this.open && !WRITE_ENDS.includes(sql));
    return true;
  }

  private atCommit(): void {
    if (this.watched === this.failing) {
      this.struckAtCommit = true;
      return;
    }
    this.committed = true;
    this.untilCommit = this.watched;
  }
}
