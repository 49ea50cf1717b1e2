import { useState, type ReactNode } from 'react';
import { Details } from './details';
import './filter-panel.css';

export interface FilterPanelProps {
  /** "Filters". */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/**
 * Folds a `FilterForm` away. What stands in it is made when it is unfolded for the first time: most who
 * open a list never filter, and should not wait for the choices.
 */
export function FilterPanel({ summary, children }: FilterPanelProps) {
  const [opened, setOpened] = useState(false);

  return (
    <Details
      summary={summary}
      className="o-filter"
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      {opened && children}
    </Details>
  );
}
