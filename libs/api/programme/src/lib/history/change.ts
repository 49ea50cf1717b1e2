/** A value in history; ids become names when they are shown. */
export type HistoryValue =
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'PERSON'; readonly id: string }
  | { readonly kind: 'ORGANISATION'; readonly id: string }
  | { readonly kind: 'PROBLEM'; readonly id: string }
  | { readonly kind: 'ACTION'; readonly id: string };

export interface Change {
  readonly field: string;
  readonly subject: HistoryValue | null;
  readonly was: HistoryValue | null;
  readonly now: HistoryValue | null;
}

/** One thing that can change, and where it stands in a state. */
export interface Compared<State> {
  readonly field: string;
  readonly of: (state: State) => HistoryValue | null;
}

/** Two states of one thing after each other, and its name where it is part of something. */
export interface Step<State> {
  readonly before: State;
  readonly after: State;
  readonly subject?: HistoryValue | null;
}

/** Things of which there are any number: each that came or went is a change of its own. */
export interface ComparedList<State> {
  readonly field: string;
  readonly of: (state: State) => readonly HistoryValue[];
}

export function text(value: string | number | null | undefined): HistoryValue | null {
  return value === null || value === undefined ? null : { kind: 'TEXT', text: String(value) };
}

export function named(
  kind: 'PERSON' | 'ORGANISATION' | 'PROBLEM' | 'ACTION',
  id: string | null | undefined,
): HistoryValue | null {
  return id === null || id === undefined ? null : { kind, id };
}

/** The changes between two states by a table of what is compared. */
export function changesBetween<State>(
  compared: readonly Compared<State>[],
  { before, after, subject = null }: Step<State>,
): Change[] {
  return compared
    .map(({ field, of }) => ({ field, subject, was: of(before), now: of(after) }))
    .filter(({ was, now }) => !same(was, now));
}

export function listChangesBetween<State>(
  compared: readonly ComparedList<State>[],
  { before, after }: Step<State>,
): Change[] {
  return compared.flatMap(({ field, of }) => {
    const was = of(before);
    const now = of(after);
    const gone = was.filter((one) => !now.some((other) => same(one, other)));
    const come = now.filter((one) => !was.some((other) => same(one, other)));
    return [
      ...gone.map((one) => ({ field, subject: null, was: one, now: null })),
      ...come.map((one) => ({ field, subject: null, was: null, now: one })),
    ];
  });
}

function same(one: HistoryValue | null, other: HistoryValue | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
