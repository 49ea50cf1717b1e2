/** What belongs to each action, in the order in which it was given. */
export function byAction<Item extends { readonly actionId: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.actionId) ?? [];
    groups.set(item.actionId, group);
    group.push(item);
  }
  return groups;
}
