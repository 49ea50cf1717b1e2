import type { ReactNode } from 'react';

/** What stands out by itself: bold, never red. */
export function FactText({ children }: { children: ReactNode }) {
  return <strong className="o-fact-text">{children}</strong>;
}
