import { useMessages } from '@opvolging/web-data-access';
import { ReasonDialog } from './reason-dialog';
import { useAnswerOffer, type OfferedPlan } from './use-answer-offer';

interface DeclineOfferProps {
  readonly plan: OfferedPlan;
  readonly code: string;
  readonly onDone: (text: string) => void;
  readonly onClose: () => void;
}

export function DeclineOffer({ plan, code, onDone, onClose }: DeclineOfferProps) {
  const { agreement } = useMessages();
  const { answer } = agreement;
  const { form, variables } = useAnswerOffer(plan, false, (text) => {
    onClose();
    onDone(text);
  });
  return (
    <ReasonDialog
      title={answer.declineTitle({ code })}
      label={answer.reason}
      hint={answer.reasonHint}
      confirm={answer.confirmDecline}
      form={form}
      variables={variables}
      onClose={onClose}
    />
  );
}
