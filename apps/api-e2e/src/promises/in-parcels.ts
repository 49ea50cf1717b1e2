const SIDE_BY_SIDE = 8;

/** Does it for all, a few at a time; the answers stand in the order of the items. */
export async function inParcels<Item, Done>(
  items: readonly Item[],
  work: (item: Item) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  for (let at = 0; at < items.length; at += SIDE_BY_SIDE) {
    done.push(...(await Promise.all(items.slice(at, at + SIDE_BY_SIDE).map(work))));
  }
  return done;
}

export function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
