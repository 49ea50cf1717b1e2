import type { OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import { useSubmit, type Refusable, type Submit } from '@opvolging/web-data-access';
import { useNavigate } from 'react-router';
import { toldWithUndo } from '../notice/told';
import type { CommandDialogProps } from './command-dialog';

interface StandCommandOptions<Data, Payload> {
  readonly payload: (data: Data) => Payload;
  /** What to say when it is done, beside the way back. */
  readonly told: string;
}

/** A command that closes a problem for now: sends, closes the dialog and offers to take it back. */
export function useStandCommand<
  Data,
  Variables extends OperationVariables,
  Payload extends Refusable,
>(
  document: TypedDocumentNode<Data, Variables>,
  { problem, onClose, onChanged }: CommandDialogProps,
  { payload, told }: StandCommandOptions<Data, Payload>,
): Submit<Variables> {
  const navigate = useNavigate();
  return useSubmit(document, {
    payload,
    version: problem.version,
    edits: ['stand'],
    onDone: () => {
      onClose();
      onChanged();
      void navigate('.', { replace: true, state: toldWithUndo(told, 'TAKE_BACK') });
    },
  });
}
