/** An empty field is nothing, not an empty text. */
export function filledOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
