import { useState } from 'react';

/** The problems that a person chose to do something with; they stay chosen while the filter changes. */
export interface Choosing {
  readonly chosen: readonly string[];
  readonly toggle: (code: string) => void;
  readonly clear: () => void;
}

export function useChoosing(): Choosing {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return {
    chosen,
    toggle: (code) =>
      setChosen((now) =>
        now.includes(code) ? now.filter((other) => other !== code) : [...now, code].sort(),
      ),
    clear: () => setChosen([]),
  };
}
