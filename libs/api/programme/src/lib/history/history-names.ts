import { organisationById, personById } from '@opvolging/api-identity';
import type { RequestContext } from '@opvolging/api-kernel';
import { actionById } from '../action-reading/action.loader';
import { nowOf } from '../action-reading/moment';
import { problemById } from '../problem/problem.loader';
import type { Change, HistoryValue } from './change';
import type { HistoryChangeObject } from './history-change.object';

/** Changes with names in the place of ids; problems and actions go by their codes. */
export function namedChanges(
  ctx: RequestContext,
  changes: readonly Change[],
): Promise<HistoryChangeObject[]> {
  return Promise.all(
    changes.map(async ({ field, subject, was, now }) => ({
      field,
      subject,
      was: was && (await nameOf(ctx, was)),
      now: now && (await nameOf(ctx, now)),
    })),
  );
}

async function nameOf(ctx: RequestContext, value: HistoryValue): Promise<string | null> {
  switch (value.kind) {
    case 'TEXT':
      return value.text;
    case 'PERSON':
      return (await personById(ctx).load(value.id))?.name ?? null;
    case 'ORGANISATION':
      return (await organisationById(ctx).load(value.id))?.name ?? null;
    case 'PROBLEM':
      return (await problemById(ctx, nowOf(ctx)).load(value.id))?.code ?? null;
    case 'ACTION':
      return (await actionById(ctx, nowOf(ctx)).load(value.id))?.code ?? null;
  }
}
