import { Alert } from '@opvolging/web-ui';
import { useEffect, useRef } from 'react';
import type { Failure } from '../client/failure';
import { useFirstMessages } from '../language/use-messages';
import { useFailureText } from '../query/use-failure-text';

interface SubmitFailureProps {
  readonly failure: Failure | null;
  readonly attempt: number;
}

/** Nothing arrived, or nothing was done. What the person typed is still there; the same key goes again. */
export function SubmitFailure({ failure, attempt }: SubmitFailureProps) {
  const { shell } = useFirstMessages();
  const reason = useFailureText(failure);
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure !== null) message.current?.focus();
  }, [failure, attempt]);

  if (failure === null) return null;
  return (
    <Alert kind="error" heading={shell.sendFailed.title} ref={message}>
      <p>
        {reason} {shell.sendFailed.text}
      </p>
    </Alert>
  );
}
