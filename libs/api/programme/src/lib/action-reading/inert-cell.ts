/** Where a spreadsheet would begin to calculate: the signs themselves, their full-width forms and what hides before them. */
const STARTS_A_FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/u;

/** A cell that stays text in every spreadsheet: one that would be read as a formula gets an apostrophe before it. */
export function inertCell(text: string): string {
  return STARTS_A_FORMULA.test(text) ? `'${text}` : text;
}
