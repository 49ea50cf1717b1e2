import type { ReactNode } from 'react';
import { useLinkComponent } from '../link/link-component';
import './chip.css';

export interface ChipProps {
  readonly children: ReactNode;
  /** "Haal weg: Hulp nodig"; needed when the chip can be removed. */
  readonly removeLabel?: string;
  readonly onRemove?: () => void;
  /** The address without this choice, where choices live in the URL. */
  readonly removeHref?: string;
}

/** One chosen filter or one count. */
export function Chip({ children, removeLabel, onRemove, removeHref }: ChipProps) {
  const Anchor = useLinkComponent();
  const cross = <Cross />;

  return (
    <span className="o-chip">
      <span className="o-chip__text">{children}</span>
      {removeHref !== undefined && (
        <Anchor className="o-chip__remove" href={removeHref} aria-label={removeLabel}>
          {cross}
        </Anchor>
      )}
      {onRemove && (
        <button
          type="button"
          className="o-chip__remove"
          aria-label={removeLabel}
          onClick={onRemove}
        >
          {cross}
        </button>
      )}
    </span>
  );
}

function Cross() {
  return (
    <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
      <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="2" fill="none" />
    </svg>
  );
}
