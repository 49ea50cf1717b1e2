import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import './layout.css';

export interface TwoColumnsProps {
  /** `wide-first` gives the first column two thirds. */
  readonly ratio?: 'wide-first';
  readonly children: ReactNode;
}

/** Two columns from 960 px, one below it; in the order of reading. */
export function TwoColumns({ ratio, children }: TwoColumnsProps) {
  return (
    <div className={classNames('o-two-columns', ratio && `o-two-columns--${ratio}`)}>
      {children}
    </div>
  );
}
