import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import type { Gap } from './stack';
import './layout.css';

export interface ClusterProps {
  readonly gap?: Gap;
  /** `between` pushes the last thing to the end of the line. */
  readonly justify?: 'between' | 'end';
  readonly children: ReactNode;
}

/** Things beside each other that wrap. */
export function Cluster({ gap = 's', justify, children }: ClusterProps) {
  return (
    <div className={classNames('o-cluster', `o-gap--${gap}`, justify && `o-cluster--${justify}`)}>
      {children}
    </div>
  );
}
