/**
 * The id of the input element for a path in the mutation's input: `fieldId('milestones', 2, 'date')`
 * is `milestones-2-date`. The error summary links to it.
 */
export function fieldId(...path: readonly (string | number)[]): string {
  return path.join('-');
}

/** The same for the path of a refusal, which starts with the name of the argument; null when it is about the whole form. */
export function fieldIdOfError(field: readonly string[] | null): string | null {
  const path = field?.[0] === 'input' ? field.slice(1) : (field ?? []);
  return path.length === 0 ? null : fieldId(...path);
}
