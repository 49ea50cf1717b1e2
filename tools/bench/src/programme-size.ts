/** How much a generated programme holds; milestones and check-ins are totals, spread evenly over the actions. */
export interface ProgrammeSize {
  readonly actions: number;
  readonly milestones: number;
  readonly checkIns: number;
  /** Most objects that one unit of work makes or changes; a hundred unless told. */
  readonly atOnce?: number;
}

/** The part of a total that falls to one of so many; all parts together are the total. */
export function evenPart(total: number, { index, of }: { index: number; of: number }): number {
  return Math.floor(((index + 1) * total) / of) - Math.floor((index * total) / of);
}

/** Whether something of that share happens here: always the same answer for the same place, without any pattern. */
export function happens(percent: number, ...place: readonly number[]): boolean {
  let hash = 0x9e3779b9;
  for (const part of place) {
    hash = Math.imul(hash ^ (part + 1), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return ((Math.imul(hash, 0xc2b2ae35) ^ (hash >>> 16)) >>> 0) % 100 < percent;
}
