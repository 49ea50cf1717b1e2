import { graphql, SubmitDialog, useMessages } from '@opvolging/web-data-access';
import { useActionScreen } from '../page/action-screen';
import { aboutAction } from './about-action';
import { useCommand } from './use-command';

const OfferDialog_Mutation = graphql(`
  mutation OfferDialog_Mutation($input: OfferActionInput!) {
    offerAction(input: $input) {
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

/** Says who will be asked, before it happens. */
export function OfferDialog({ onClose }: { onClose: () => void }) {
  const { action: texts, agreement } = useMessages();
  const { action } = useActionScreen();
  const { offer } = agreement;
  const form = useCommand(OfferDialog_Mutation, {
    payload: (data) => data.offerAction,
    edits: ['agreement', 'assignments', 'planRevision'],
    told: offer.done,
    onClose,
  });
  return (
    <SubmitDialog
      title={offer.title({ code: action.code })}
      lead={offer.lead({
        owner: action.owner?.name ?? texts.noOwner,
        monitor: action.monitor?.name ?? texts.noMonitor,
      })}
      form={form}
      variables={(attempt) => ({
        input: aboutAction(action, attempt),
      })}
      confirm={offer.command}
      onClose={onClose}
    />
  );
}
