import type { ReactNode, Ref } from 'react';
import { Heading } from '../type/heading';
import type { HeadingLevel } from '../type/heading';
import './alert.css';

export interface AlertProps {
  readonly kind: 'info' | 'ok' | 'warning' | 'error';
  readonly heading?: ReactNode;
  readonly level?: HeadingLevel;
  readonly children?: ReactNode;
  /** What can be done now. */
  readonly actions?: ReactNode;
  /** Spoken when it appears: `status` waits its turn, `alert` interrupts. */
  readonly role?: 'status' | 'alert';
  /** To move the focus to the message, which can then be focused by script. */
  readonly ref?: Ref<HTMLDivElement>;
}

export function Alert({ kind, heading, level = 2, children, actions, role, ref }: AlertProps) {
  return (
    <div
      ref={ref}
      tabIndex={ref ? -1 : undefined}
      role={role}
      className={`utrecht-alert utrecht-alert--${kind} o-alert`}
    >
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          {heading && (
            <Heading level={level} appearance={4}>
              {heading}
            </Heading>
          )}
          {children}
        </div>
        {actions && <div className="o-alert__actions">{actions}</div>}
      </div>
    </div>
  );
}
