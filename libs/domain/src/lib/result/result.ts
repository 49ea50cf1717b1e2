/** Why a rule says no: a stable code (documented in docs/errors.md) and what the message needs to say. */
export interface RuleViolation<Code extends string = string> {
  readonly code: Code;
  /** The part of the plan or form that must change, relative to the subject: `['milestones', '2', 'date']`. */
  readonly path?: readonly string[];
  readonly details?: Readonly<Record<string, string | number>>;
}

export type Result<Value, Violation extends RuleViolation = RuleViolation> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly violations: readonly Violation[] };

export function accepted<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A refusal names everything that is missing at once. */
export function refused<Violation extends RuleViolation>(
  ...violations: readonly Violation[]
): { readonly ok: false; readonly violations: readonly Violation[] } {
  return { ok: false, violations };
}
