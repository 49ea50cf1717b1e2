import { useState, useSyncExternalStore } from 'react';

export interface Steps {
  /** On a small screen; elsewhere everything stands on one page. */
  readonly on: boolean;
  readonly at: number;
  readonly count: number;
  readonly atEnd: boolean;
  /** How often somebody moved; the step that appears then takes the focus. */
  readonly moves: number;
  readonly go: (step: number) => void;
}

/** The same width at which cards and fields take the whole line. */
const SMALL = '(width < 40rem)';

export function useSteps({ count, off }: { count: number; off: boolean }): Steps {
  const small = useSyncExternalStore(listen, isSmall);
  const [{ step, moves }, setPlace] = useState({ step: 0, moves: 0 });
  const at = Math.min(step, count - 1);
  return {
    on: small && !off,
    at,
    count,
    atEnd: at === count - 1,
    moves,
    go: (next) => setPlace({ step: next, moves: moves + 1 }),
  };
}

function listen(onChange: () => void): () => void {
  const width = window.matchMedia?.(SMALL);
  width?.addEventListener('change', onChange);
  return () => width?.removeEventListener('change', onChange);
}

function isSmall(): boolean {
  return window.matchMedia?.(SMALL).matches ?? false;
}
