import type { Problem } from './problem';

type Merging = Pick<Problem, 'id' | 'mergedIntoId'>;

/**
 * The problem that stands in the lists for this one: itself, or what it was grouped into, and so on. An id that is not
 * among the problems is its own answer.
 */
export function survivorIdOf(id: string, problems: readonly Merging[]): string {
  const into = new Map(problems.map((problem) => [problem.id, problem.mergedIntoId]));
  const seen = new Set<string>();
  let survivor = id;
  while (!seen.has(survivor)) {
    seen.add(survivor);
    survivor = into.get(survivor) ?? survivor;
  }
  return survivor;
}

/** A problem and all that were grouped into it: an action that names one of them is an action of the problem. */
export function familyOf(id: string, problems: readonly Merging[]): readonly string[] {
  const family = [id];
  for (const parent of family) {
    const members = problems.filter(({ mergedIntoId }) => mergedIntoId === parent);
    family.push(...members.map((member) => member.id).filter((member) => !family.includes(member)));
  }
  return family;
}
