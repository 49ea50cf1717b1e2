import type { OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import { useSubmit, type Refusable, type Submit } from '@opvolging/web-data-access';
import { useActionScreen } from '../page/action-screen';

interface CommandOptions<Data, Payload> {
  readonly payload: (data: Data) => Payload;
  /** The parts of the action that this changes; others may change meanwhile. */
  readonly edits: readonly string[];
  /** What to say when it is done. */
  readonly told: string;
  readonly onClose?: () => void;
}

/** One command of the page: sends, closes, tells and reads what changed. */
export function useCommand<Data, Variables extends OperationVariables, Payload extends Refusable>(
  document: TypedDocumentNode<Data, Variables>,
  { payload, edits, told, onClose }: CommandOptions<Data, Payload>,
): Submit<Variables> {
  const { action, done, refetch } = useActionScreen();
  return useSubmit(document, {
    payload,
    edits,
    version: action.version,
    onConflict: () => refetch().catch(() => undefined),
    onDone: () => {
      onClose?.();
      done(told);
    },
  });
}
