import type { CheckIn } from './check-in';

/**
 * The reports that stand, oldest first. A correction takes the place of the report that it corrects, so that setting
 * right an older week does not become the latest judgement.
 */
export function standingInOrder(checkIns: readonly CheckIn[]): readonly CheckIn[] {
  const byId = new Map(checkIns.map((one) => [one.id, one]));
  return checkIns
    .filter(({ state }) => state === 'STANDING')
    .map((checkIn) => ({ checkIn, place: originalOf(checkIn, byId) }))
    .sort((one, other) => compare(one.place, other.place) || compare(one.checkIn, other.checkIn))
    .map(({ checkIn }) => checkIn);
}

/** The latest report that stands; it gives the course. */
export function lastStanding(checkIns: readonly CheckIn[]): CheckIn | null {
  return standingInOrder(checkIns).at(-1) ?? null;
}

function originalOf(checkIn: CheckIn, byId: ReadonlyMap<string, CheckIn>): CheckIn {
  let original = checkIn;
  for (let steps = 0; steps < byId.size; steps += 1) {
    const before = original.correctsId === null ? undefined : byId.get(original.correctsId);
    if (before === undefined) return original;
    original = before;
  }
  return original;
}

/** By week, then by arrival: a late report about the week before does not overtake this week's. */
function compare(one: CheckIn, other: CheckIn): number {
  if (one.round !== other.round) return one.round < other.round ? -1 : 1;
  return one.receivedAt - other.receivedAt;
}
