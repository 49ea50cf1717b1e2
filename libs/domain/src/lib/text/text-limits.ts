/** How long a text may be, in code points after NFC and trim. */
export interface TextLimit {
  readonly max: number;
  readonly min?: number;
  /** Line ends are refused unless this is true. */
  readonly multiline?: boolean;
}

/** One limit per kind of text; forms, the API and the columns of the database use the same. */
export const TEXT_LIMITS = {
  title: { max: 200 },
  note: { max: 1_000, multiline: true },
  request: { max: 500, multiline: true },
  reason: { max: 500, multiline: true },
  evidence: { max: 500, multiline: true },
  criterion: { max: 500, multiline: true },
  intendedResult: { max: 2_000, multiline: true },
  internalNote: { max: 2_000, multiline: true },
  search: { min: 2, max: 200 },
  link: { max: 2_048 },
  name: { max: 120 },
  mail: { max: 254 },
} as const satisfies Readonly<Record<string, TextLimit>>;
export type TextKind = keyof typeof TEXT_LIMITS;
