export const CODE_DIGITS = { P: 2, A: 3, V: 3 } as const;
export type CodePrefix = keyof typeof CODE_DIGITS;

const CODE = /^([PAV])[\s-]?0*([1-9]\d{0,8})$/;

/** P-07, A-014, V-031; a number that does not fit grows: P-100, A-1000. Codes are never used again. */
export function formatCode(prefix: CodePrefix, number: number): string {
  return `${prefix}-${String(number).padStart(CODE_DIGITS[prefix], '0')}`;
}

/** The code as it is stored, from what people type (`p7`, `P-007`); null when it is no code. */
export function parseCode(text: string): string | null {
  const [, letter, digits] = CODE.exec(text.trim().toUpperCase()) ?? [];
  if (letter !== 'P' && letter !== 'A' && letter !== 'V') return null;
  return formatCode(letter, Number(digits));
}
