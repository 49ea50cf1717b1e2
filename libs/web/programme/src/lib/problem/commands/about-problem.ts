import type { Attempt } from '@opvolging/web-data-access';

/** What every command about a problem sends along: the version that the person saw, and once however often it goes. */
export function aboutProblem({ id }: { readonly id: string }, { key, version }: Attempt) {
  return { problemId: id, expectedVersion: version, idempotencyKey: key };
}
