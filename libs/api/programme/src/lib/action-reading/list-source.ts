import type { SqlValue } from '@opvolging/api-kernel';

/** Where the rows of a list come from: a table of summaries `s` and the conditions of its filter. */
export interface ListSource {
  readonly table: string;
  readonly where: string;
  readonly parameters: readonly SqlValue[];
}
