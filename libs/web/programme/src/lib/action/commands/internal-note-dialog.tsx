import { FreeText, graphql, SubmitDialog, useField, useMessages } from '@opvolging/web-data-access';
import { filledOrNull } from '../fields/blank';
import { useActionScreen } from '../page/action-screen';
import { aboutAction } from './about-action';
import { useCommand } from './use-command';

const InternalNoteDialog_Mutation = graphql(`
  mutation InternalNoteDialog_Mutation($input: SetInternalNoteInput!) {
    setInternalNote(input: $input) {
      action {
        id
        internalNote
        ...ActionTarget_action
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface InternalNoteDialogProps {
  readonly note: string | null;
  readonly onClose: () => void;
}

export function InternalNoteDialog({ note, onClose }: InternalNoteDialogProps) {
  const { action: texts, shell } = useMessages();
  const { action } = useActionScreen();
  const { internalNote } = texts;
  const form = useCommand(InternalNoteDialog_Mutation, {
    payload: (data) => data.setInternalNote,
    edits: ['internalNote'],
    told: internalNote.saved,
    onClose,
  });
  const text = useField(form, 'note', note ?? '');
  return (
    <SubmitDialog
      title={texts.section.internalNote}
      form={form}
      variables={(attempt) => ({
        input: { ...aboutAction(action, attempt), note: filledOrNull(text.value) },
      })}
      confirm={shell.save}
      onClose={onClose}
    >
      <FreeText
        kind="internalNote"
        label={texts.section.internalNote}
        labelHidden
        hint={internalNote.hint}
        rows={5}
        {...text}
      />
    </SubmitDialog>
  );
}
