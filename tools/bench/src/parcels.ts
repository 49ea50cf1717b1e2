/** Of whom the items are, and at most so many of them. */
export interface Parcel<Key, Item> {
  readonly of: Key;
  readonly items: readonly Item[];
}

/** Consecutive parts of a list, none longer than so many. */
export function parcels<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_none, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** The same per owner of the items: no part holds those of two. */
export function parcelsPer<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  size: number,
): readonly Parcel<Key, Item>[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    groups.set(keyOf(item), group);
    group.push(item);
  }
  return [...groups].flatMap(([of, own]) =>
    parcels(own, size).map((some) => ({ of, items: some })),
  );
}
