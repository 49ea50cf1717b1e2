import type { ReactNode } from 'react';

export interface DefinitionRowProps {
  readonly term: ReactNode;
  readonly children: ReactNode;
  /** At the end of the row: "Wijzigen". */
  readonly action?: ReactNode;
}

export function DefinitionRow({ term, children, action }: DefinitionRowProps) {
  return (
    <div className="o-summary__row">
      <dt>{term}</dt>
      <dd>{children}</dd>
      {action && <dd className="o-summary__action">{action}</dd>}
    </div>
  );
}
