import type { ReactNode } from 'react';
import { MarkSymbol } from './mark-symbol';
import type { MarkKind } from './mark-symbol';
import './mark.css';

export interface MarkProps {
  readonly kind: MarkKind;
  /** The word; the mark never speaks by colour alone. */
  readonly children: ReactNode;
}

/** A state as shape, word and colour. `stale` is dashed and says the age in its text. */
export function Mark({ kind, children }: MarkProps) {
  return (
    <span className={`nl-data-badge o-mark o-mark--${kind}`}>
      <MarkSymbol kind={kind} />
      <span className="o-mark__text">{children}</span>
    </span>
  );
}
