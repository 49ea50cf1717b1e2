/** Dutch and English alike: one form for exactly one, the other for none and for more. */
export function plural(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}
