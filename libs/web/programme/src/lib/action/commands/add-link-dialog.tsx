import { graphql, SubmitDialog, useMessages } from '@opvolging/web-data-access';
import { TextField } from '@opvolging/web-ui';
import { useState } from 'react';
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
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('');
  const { links } = texts;
  const form = useCommand(AddLinkDialog_Mutation, {
    payload: (data) => data.addLink,
    edits: [],
    told: links.added,
    onClose,
  });
  return (
    <SubmitDialog
      title={links.add}
      form={form}
      variables={(attempt) => ({
        input: { ...aboutAction(action, attempt), milestoneId, title, url },
      })}
      confirm={links.add}
      onClose={onClose}
    >
      <TextField
        id="title"
        label={links.name}
        value={title}
        onValueChange={setTitle}
        error={form.errorAt('title')}
      />
      <TextField
        id="url"
        label={links.url}
        hint={links.urlHint}
        inputMode="url"
        autoComplete="off"
        value={url}
        onValueChange={setUrl}
        error={form.errorAt('url')}
      />
    </SubmitDialog>
  );
}
