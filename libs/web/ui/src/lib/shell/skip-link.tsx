import type { ReactNode } from 'react';

export interface SkipLinkProps {
  /** The id of `main`, with a hash before it. */
  readonly href: string;
  readonly children: ReactNode;
}

/** The first stop of the Tab key. A plain anchor: the router has no part in it. */
export function SkipLink({ href, children }: SkipLinkProps) {
  return (
    <a className="nl-skip-link nl-skip-link--visible-on-focus" href={href}>
      {children}
    </a>
  );
}
