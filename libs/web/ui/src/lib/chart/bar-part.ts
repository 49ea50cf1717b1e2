/** The fills differ in lightness and pattern, so that they also differ in grey. */
export type BarFill = 'ok' | 'warn' | 'stuck' | 'done' | 'none' | 'paused' | 'stale';

export interface BarPart {
  readonly key: string;
  /** The words after the count: "op koers". */
  readonly label: string;
  readonly count: number;
  readonly fill: BarFill;
  /** Opens exactly the rows that are counted. */
  readonly href?: string;
}
