/** Between quotation marks, as a verbatim text stands on screen. */
export function quotation(text: string): string {
  return `“${text}”`;
}
