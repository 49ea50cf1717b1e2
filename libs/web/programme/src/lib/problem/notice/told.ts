export type Undo = 'TAKE_BACK' | 'UNGROUP';

/** What was just done with a problem and how it is undone, carried to its page. */
export interface Told {
  readonly done: string;
  readonly undo: Undo | null;
}

export function told(done: string): Told {
  return { done, undo: null };
}

export function toldWithUndo(done: string, undo: Undo): Told {
  return { done, undo };
}

/** Reads it back from the place in the browser's history; null when nothing was done just now. */
export function toldIn(state: unknown): Told | null {
  if (typeof state !== 'object' || state === null || !('done' in state)) return null;
  const undo = 'undo' in state ? state.undo : null;
  return {
    done: String(state.done),
    undo: undo === 'TAKE_BACK' || undo === 'UNGROUP' ? undo : null,
  };
}
