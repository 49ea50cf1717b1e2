import type { FirstCatalogue } from '@opvolging/messages';
import type { Failure, FailureKind } from '../client/failure';
import { useFirstMessages } from '../language/use-messages';

/** One sentence: what happened and what to do, with the number to mention when it is our fault. */
export function useFailureText(failure: Failure | null): string {
  const { shell } = useFirstMessages();
  if (failure === null) return '';
  const text = TEXTS[failure.kind](shell);
  return failure.number === null || failure.kind !== 'FAULT'
    ? text
    : `${text} ${shell.failure.number({ number: failure.number })}`;
}

const TEXTS: Readonly<Record<FailureKind, (shell: FirstCatalogue['shell']) => string>> = {
  OFFLINE: (shell) => shell.failure.offline,
  BUSY: (shell) => shell.failure.busy,
  SESSION_ENDED: (shell) => shell.failure.sessionEnded,
  NO_RIGHT: (shell) => shell.failure.noRight,
  FAULT: (shell) => shell.failure.fault,
};
