import { Children } from 'react';
import type { ReactNode } from 'react';
import './chip.css';

export interface ChipListProps {
  /** "Gekozen:". */
  readonly label?: ReactNode;
  /** Chips. */
  readonly children: ReactNode;
  /** After the chips: "Alles wissen". */
  readonly after?: ReactNode;
}

export function ChipList({ label, children, after }: ChipListProps) {
  return (
    <div className="o-chip-list">
      {label && <span>{label}</span>}
      <ul className="o-chip-list__chips">
        {Children.map(children, (chip) => chip && <li>{chip}</li>)}
      </ul>
      {after}
    </div>
  );
}
