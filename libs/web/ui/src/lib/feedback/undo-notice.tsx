import type { ReactNode } from 'react';
import { Button } from '../button/button';
import { useCountdown } from './use-countdown';
import './undo-notice.css';

export interface UndoNoticeProps {
  /** What was done. */
  readonly children?: ReactNode;
  readonly undoText: string;
  /** The seconds in which it can still be undone, counted from when this appears. */
  readonly seconds: number;
  /** "nog 10 minuten", from the minutes that are left, rounded up. */
  readonly leftText: (minutes: number) => string;
  readonly onUndo: () => void;
  readonly busy?: boolean;
}

/** Stands in the page until the time is over; it is not a message that flies away. */
export function UndoNotice(props: UndoNoticeProps) {
  const { children, undoText, seconds, leftText, onUndo, busy } = props;
  const left = useCountdown(seconds);

  return (
    <div className="o-undo">
      {children && <span>{children}</span>}
      {left > 0 && (
        <span className="o-undo__action">
          <Button size="small" onClick={onUndo} busy={busy}>
            {undoText}
          </Button>
          <span className="o-undo__left">{leftText(Math.ceil(left / 60))}</span>
        </span>
      )}
    </div>
  );
}
