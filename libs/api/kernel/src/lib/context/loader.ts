import DataLoader from 'dataloader';
import type { RequestContext } from './request-context';

type Load<Key, Value> = (keys: readonly Key[]) => Promise<readonly Value[]>;

const MOST_KEYS = 500;

/** One loader per request and relation: any number of parents cost one statement. */
export function loaderOf<Key, Value>(
  ctx: RequestContext,
  name: symbol,
  load: Load<Key, Value>,
): DataLoader<Key, Value> {
  return ctx.once(name, () => loaderInTurn(load, ctx.turns.next));
}

/** The same for leaves, such as names: they are read last, for everything that asks for them at once. */
export function leafLoaderOf<Key, Value>(
  ctx: RequestContext,
  name: symbol,
  load: Load<Key, Value>,
): DataLoader<Key, Value> {
  return ctx.once(name, () => loaderInTurn(load, ctx.turns.afterAll));
}

function loaderInTurn<Key, Value>(
  load: Load<Key, Value>,
  batchScheduleFn: (batch: () => void) => void,
): DataLoader<Key, Value> {
  return new DataLoader(load, { maxBatchSize: MOST_KEYS, batchScheduleFn });
}
