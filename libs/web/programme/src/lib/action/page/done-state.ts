/** What was just done, carried to the page where it is told. */
export interface DoneState {
  readonly done: string;
}

export function doneState(done: string): DoneState {
  return { done };
}

export function doneIn(state: unknown): string | null {
  return typeof state === 'object' && state !== null && 'done' in state ? String(state.done) : null;
}
