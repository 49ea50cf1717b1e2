import { graphql, SubmitMessages, useMessages } from '@opvolging/web-data-access';
import { Button } from '@opvolging/web-ui';
import { aboutAction } from '../commands/about-action';
import { useCommand } from '../commands/use-command';
import { useActionScreen } from '../page/action-screen';

const DiscussMoveButton_Mutation = graphql(`
  mutation DiscussMoveButton_Mutation($input: DiscussMoveInput!) {
    discussMove(input: $input) {
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

interface DiscussMoveButtonProps {
  readonly move: { readonly id: string };
  /** Of the milestone, for those who listen. */
  readonly title: string;
}

/** The office says that the board has discussed this change of date. */
export function DiscussMoveButton({ move, title }: DiscussMoveButtonProps) {
  const { milestone: words } = useMessages();
  const { action, may } = useActionScreen();
  const form = useCommand(DiscussMoveButton_Mutation, {
    payload: (data) => data.discussMove,
    edits: [],
    told: words.discuss.done,
  });
  if (!may('DISCUSS_MOVE')) return null;
  const discuss = () =>
    void form.submit((attempt) => ({
      input: { ...aboutAction(action, attempt), moveId: move.id },
    }));
  return (
    <>
      <SubmitMessages form={form} />{' '}
      <Button
        size="small"
        busy={form.busy}
        aria-label={`${words.discuss.command}: ${title}`}
        onClick={discuss}
      >
        {words.discuss.command}
      </Button>
    </>
  );
}
