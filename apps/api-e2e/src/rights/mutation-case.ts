import { DOORS, type Company, type Door, type Part } from './parts';
import type { Crew, Stage } from './stage';

/** What the table of rights says of one mutation about one object. */
export interface MutationCase<Target extends { readonly id: string }> {
  readonly name: string;
  /** Tells two cases of one mutation apart. */
  readonly as?: string;
  /** Who may do it to some object at all; everybody else is refused whatever the object. */
  readonly door: Door;
  /** Who may do it to this object, by part. */
  readonly may: readonly Part[];
  /** Who comes through the door and is refused otherwise than with FORBIDDEN. */
  readonly instead?: Readonly<Partial<Record<Part, string>>>;
  /** What everybody else hears who comes through the door. */
  readonly otherwise?: 'NOT_FOUND';
  readonly prepare: (stage: Stage, crew: Crew) => Promise<Target>;
  readonly input: (target: Target, part: Part, crew: Crew) => object;
}

/** The object of one's own programme part, of others, or none at all. */
export type Whose = Company | 'HIDDEN';

type Right = Pick<MutationCase<never>, 'door' | 'may' | 'instead' | 'otherwise'>;

export function expectedOf(right: Right, whose: Whose, part: Part): string {
  const opened: readonly Part[] = DOORS[right.door];
  if (!opened.includes(part)) return part === 'NOBODY' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  if (whose === 'HIDDEN') return 'NOT_FOUND';
  const own = whose === 'OWN' || part === 'OFFICE';
  return own && right.may.includes(part) ? 'ALLOWED' : refusalOf(right, whose, part);
}

function refusalOf({ instead, otherwise }: Right, whose: Whose, part: Part): string {
  const another = whose === 'OWN' ? instead?.[part] : undefined;
  return another ?? otherwise ?? 'FORBIDDEN';
}
