export const PRIVACY_KINDS = ['BSN', 'V_NUMBER', 'EMAIL', 'PHONE'] as const;
export type PrivacyKind = (typeof PRIVACY_KINDS)[number];

/** BLOCK is refused without override; WARN asks, and the answer is kept. */
export type PrivacySeverity = 'BLOCK' | 'WARN';

/** A place in a text that looks like personal data; never carries the text itself. */
export interface PrivacyFinding {
  readonly kind: PrivacyKind;
  readonly severity: PrivacySeverity;
  /** In UTF-16 units of the text as it was given, as a text field selects. */
  readonly start: number;
  readonly length: number;
}

/** A finding in the readable form of a text, before it is led back to the text as it was given. */
export interface FoundSpan {
  readonly kind: PrivacyKind;
  readonly severity: PrivacySeverity;
  readonly start: number;
  readonly end: number;
}
