import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { announce } from '../feedback/announcer';
import './save-state.css';

export interface SaveStateProps {
  readonly state: 'idle' | 'saving' | 'saved' | 'failed';
  /** "Concept bewaard om 09.14 uur." or why not, and where the text is now. */
  readonly children?: ReactNode;
  /** The words to read out; only the first time that a draft is kept, and when keeping fails. */
  readonly spoken?: string;
}

/** Whether the work is safe, in words beside the button. */
export function SaveState({ state, children, spoken }: SaveStateProps) {
  const saidSaved = useRef(false);

  useEffect(() => {
    if (spoken === undefined || (state === 'saved' && saidSaved.current)) return;
    if (state === 'saved') saidSaved.current = true;
    if (state === 'saved') announce(spoken);
    if (state === 'failed') announce(spoken, 'assertive');
    // A new time in the text is no reason to speak again; only the state is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state]);

  return <span className={`o-save-state o-save-state--${state}`}>{children}</span>;
}
