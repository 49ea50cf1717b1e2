/** What a sentence about a fact may tell; a text leaves out what is not known. Days stand in words already. */
export interface FactParams {
  readonly days: number | null;
  readonly count: number | null;
  /** Title of the milestone. */
  readonly title: string | null;
  readonly since: string | null;
}
