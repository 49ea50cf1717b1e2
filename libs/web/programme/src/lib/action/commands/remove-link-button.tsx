import { graphql, SubmitMessages, useMessages } from '@opvolging/web-data-access';
import { Button } from '@opvolging/web-ui';
import { useActionScreen } from '../page/action-screen';
import { aboutAction } from './about-action';
import { useCommand } from './use-command';

const RemoveLinkButton_Mutation = graphql(`
  mutation RemoveLinkButton_Mutation($input: RemoveLinkInput!) {
    removeLink(input: $input) {
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

interface RemoveLinkButtonProps {
  readonly link: { readonly id: string; readonly title: string };
}

/** Takes a link away at once; history keeps it. */
export function RemoveLinkButton({ link }: RemoveLinkButtonProps) {
  const { action: texts, shell } = useMessages();
  const { action } = useActionScreen();
  const form = useCommand(RemoveLinkButton_Mutation, {
    payload: (data) => data.removeLink,
    edits: [],
    told: texts.links.removed,
  });
  const remove = () =>
    void form.submit((attempt) => ({
      input: { ...aboutAction(action, attempt), linkId: link.id },
    }));
  return (
    <>
      <SubmitMessages form={form} />
      <Button
        look="subtle"
        size="small"
        busy={form.busy}
        aria-label={texts.links.remove({ title: link.title })}
        onClick={remove}
      >
        {shell.remove}
      </Button>
    </>
  );
}
