import DataLoader from 'dataloader';
import type { RequestContext } from './request-context';

/** One loader per request and relation: any number of parents cost one statement. */
export function loaderOf<Key, Value>(
  ctx: RequestContext,
  name: symbol,
  load: (keys: readonly Key[]) => Promise<readonly Value[]>,
): DataLoader<Key, Value> {
  return ctx.once(name, () => new DataLoader<Key, Value>(load, { maxBatchSize: 500 }));
}
