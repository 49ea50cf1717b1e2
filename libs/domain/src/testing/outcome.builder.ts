import type { Result, RuleViolation } from '../lib/result/result';

/** What was accepted; a test that meets a refusal instead fails with its codes. */
export function valueOf<Value>(result: Result<Value, RuleViolation>): Value {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${codesOf(result).join(', ')}`);
}

/** The codes of a refusal, in order; none when accepted. */
export function codesOf(result: Result<unknown, RuleViolation>): readonly string[] {
  return result.ok ? [] : result.violations.map(({ code }) => code);
}
