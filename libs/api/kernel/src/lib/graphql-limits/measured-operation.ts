/** What an operation asks for, with all fragments written out. */
export interface MeasuredOperation {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  /** The most times one root field is asked for. */
  readonly sameRootField: number;
  readonly selections: number;
  /** Objects that the answer may hold: a list counts its page size times its item. */
  readonly cost: number;
  /** Page sizes that were asked for; null where the variable holds none. */
  readonly pageSizes: readonly (number | null)[];
}
