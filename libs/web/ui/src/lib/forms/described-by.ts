/** The ids that exist, as the value of `aria-describedby`; undefined when there is none. */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
