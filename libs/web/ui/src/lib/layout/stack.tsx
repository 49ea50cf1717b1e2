import type { ReactNode } from 'react';
import './layout.css';

export type Gap = 'xs' | 's' | 'm' | 'l' | 'xl';

export interface StackProps {
  readonly gap?: Gap;
  readonly children: ReactNode;
}

/** Things under each other with one distance. */
export function Stack({ gap = 'm', children }: StackProps) {
  return <div className={`o-stack o-gap--${gap}`}>{children}</div>;
}
