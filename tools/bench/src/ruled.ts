import type { Result } from '@opvolging/domain';

/** What a rule gave; what it refuses is a mistake in the generator, and this says which. */
export function ruled<Value>(result: Result<Value>): Value {
  if (!result.ok) {
    throw new Error(`A rule refuses what was generated: ${JSON.stringify(result.violations)}`);
  }
  return result.value;
}
