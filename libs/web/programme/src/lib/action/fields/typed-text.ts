/** A day as people type it, to fill in a field: 18-12-2026. */
export function typedText(day: string | null): string {
  return day === null ? '' : day.split('-').reverse().map(plain).join('-');
}

function plain(part: string): string {
  return part.length === 4 ? part : String(Number(part));
}
