import { useId } from 'react';
import type { ReactNode } from 'react';
import './comparison.css';

export interface ComparisonSide {
  readonly title: ReactNode;
  readonly content: ReactNode;
}

export interface ComparisonProps {
  readonly first: ComparisonSide;
  readonly second: ComparisonSide;
}

/** Two versions side by side: yours and the newest. */
export function Comparison({ first, second }: ComparisonProps) {
  return (
    <div className="o-comparison">
      <Side {...first} />
      <Side {...second} />
    </div>
  );
}

function Side({ title, content }: ComparisonSide) {
  const id = useId();

  return (
    <div className="o-comparison__side" role="group" aria-labelledby={id}>
      <p className="o-comparison__title" id={id}>
        {title}
      </p>
      {content}
    </div>
  );
}
