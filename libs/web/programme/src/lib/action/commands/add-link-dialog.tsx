import { graphql, SubmitDialog, useField, useMessages } from '@opvolging/web-data-access';
import { TextField } from '@opvolging/web-ui';
import { useActionScreen } from '../page/action-screen';
import { aboutAction } from './about-action';
import { useCommand } from './use-command';

const AddLinkDialog_Mutation = graphql(`
  mutation AddLinkDialog_Mutation($input: AddLinkInput!) {
    addLink(input: $input) {
      action {
        id
        ...ActionTarget_action
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface AddLinkDialogProps {
  /** Null for a link of the action itself. */
  readonly milestoneId: string | null;
  readonly onClose: () => void;
}

export function AddLinkDialog({ milestoneId, onClose }: AddLinkDialogProps) {
  const { action: texts } = useMessages();
  const { action } = useActionScreen();
  const { links } = texts;
  const form = useCommand(AddLinkDialog_Mutation, {
    payload: (data) => data.addLink,
    edits: [],
    told: links.added,
    onClose,
  });
  const title = useField(form, 'title', '');
  const url = useField(form, 'url', '');
  return (
    <SubmitDialog
      title={links.add}
      form={form}
      variables={(attempt) => ({
        input: { ...aboutAction(action, attempt), milestoneId, title: title.value, url: url.value },
      })}
      confirm={links.add}
      onClose={onClose}
    >
      <TextField label={links.name} {...title} />
      <TextField
        label={links.url}
        hint={links.urlHint}
        inputMode="url"
        autoComplete="off"
        {...url}
      />
    </SubmitDialog>
  );
}
