import type { ReactNode } from 'react';
import './layout.css';

export interface PageProps {
  readonly children: ReactNode;
}

/** The width and the gutters of every page; the shell puts it in `main`. */
export function Page({ children }: PageProps) {
  return <div className="o-page o-page-width">{children}</div>;
}
