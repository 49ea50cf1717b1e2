import type { Attempt } from '@opvolging/web-data-access';

/** What every command about an action sends along: the version that the person saw, and once however often it goes. */
export function aboutAction({ id }: { readonly id: string }, { key, version }: Attempt) {
  return { actionId: id, expectedVersion: version, idempotencyKey: key };
}
