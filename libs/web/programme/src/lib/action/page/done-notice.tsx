import { Sentence } from '@opvolging/web-data-access';
import { Alert } from '@opvolging/web-ui';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { doneIn } from './done-state';

/** Says what was just done, in the page; it takes the focus, since the button that did it may be gone. */
export function DoneNotice() {
  const { state, key } = useLocation();
  const done = doneIn(state);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done === null) return;
    notice.current?.focus();
    // Told once: loading the page again does not tell it again.
    window.history.replaceState({ ...window.history.state, usr: null }, '');
  }, [done, key]);
  if (done === null) return null;
  return (
    <Alert kind="ok" ref={notice} key={key}>
      <p>
        <Sentence>{done}</Sentence>
      </p>
    </Alert>
  );
}
