import type { Result } from '@opvolging/domain';

/** Findings of a part of an input, led back to the input as a whole; fields that stand outside the part stay. */
export function within<Value>(
  part: string,
  result: Result<Value>,
  outside: readonly string[] = [],
): Result<Value> {
  if (result.ok) return result;
  const violations = result.violations.map((violation) => {
    const [first] = violation.path ?? [];
    return first === undefined || outside.includes(first)
      ? violation
      : { ...violation, path: [part, ...(violation.path ?? [])] };
  });
  return { ok: false, violations };
}

/** Findings of a rule that has another name for a field than the input. */
export function renamed<Value>(
  result: Result<Value>,
  names: Readonly<Record<string, string>>,
): Result<Value> {
  if (result.ok) return result;
  const violations = result.violations.map((violation) => ({
    ...violation,
    ...(violation.path ? { path: violation.path.map((part) => names[part] ?? part) } : {}),
  }));
  return { ok: false, violations };
}
