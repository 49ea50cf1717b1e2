import { accepted, refused } from '../result/result';
import type { Result, RuleViolation } from '../result/result';

type Details = Readonly<Record<string, string | number>>;

export function violation<Code extends string>(
  code: Code,
  path?: readonly string[],
  details?: Details,
): RuleViolation<Code> {
  return {
    code,
    ...(path === undefined ? {} : { path }),
    ...(details === undefined ? {} : { details }),
  };
}

/** One violation when the condition holds, else none; lists of these are spread together. */
export function when<Violation extends RuleViolation>(
  condition: boolean,
  found: Violation,
): readonly Violation[] {
  return condition ? [found] : [];
}

/** The path of a part put before the path of what is wrong in it: `['moves', '2']` before `['to']`. */
export function within<Violation extends RuleViolation>(
  path: readonly string[],
  violations: readonly Violation[],
): readonly Violation[] {
  return violations.map((found) => ({ ...found, path: [...path, ...(found.path ?? [])] }));
}

/** Accepted with what `make` gives, or refused with everything that was found. */
export function settle<Value, Violation extends RuleViolation>(
  violations: readonly Violation[],
  make: () => Value,
): Result<Value, Violation> {
  return violations.length === 0 ? accepted(make()) : refused(...violations);
}

export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === '';
}
