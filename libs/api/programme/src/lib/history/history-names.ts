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
      subject: subject && (await nameOf(ctx, subject)),
      was: was && (await nameOf(ctx, was)),
      now: now && (await nameOf(ctx, now)),
    })),
  );
}

type Naming = (ctx: RequestContext, id: string) => Promise<string | undefined>;

const NAMES: Readonly<Record<Exclude<HistoryValue['kind'], 'TEXT'>, Naming>> = {
  PERSON: async (ctx, id) => (await personById(ctx).load(id))?.name,
  ORGANISATION: async (ctx, id) => (await organisationById(ctx).load(id))?.name,
  PROBLEM: async (ctx, id) => (await problemById(ctx, nowOf(ctx)).load(id))?.code,
  ACTION: async (ctx, id) => (await actionById(ctx, nowOf(ctx)).load(id))?.code,
};

async function nameOf(ctx: RequestContext, value: HistoryValue): Promise<string | null> {
  return value.kind === 'TEXT' ? value.text : ((await NAMES[value.kind](ctx, value.id)) ?? null);
}
