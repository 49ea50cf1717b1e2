import { graphql, readFragment, type FragmentType } from '@opvolging/web-data-access';
import { AnswerCompletion } from './answer-completion';
import { AnswerHandover } from './answer-handover';
import { AnswerOffer } from './answer-offer';

const AnswersAsked_action = graphql(`
  fragment AnswersAsked_action on Action {
    id
    viewerMay
    ...AnswerOffer_action
    ...AnswerHandover_action
    ...AnswerCompletion_action
  }
`);

interface AnswersAskedProps {
  readonly action: FragmentType<typeof AnswersAsked_action>;
  readonly past: boolean;
  readonly onDone: (text: string) => void;
}

/** Questions that wait for the person who looks: agree, take over, confirm that it is done. */
export function AnswersAsked({ action: masked, past, onDone }: AnswersAskedProps) {
  const action = readFragment(AnswersAsked_action, masked);
  const { viewerMay } = action;
  if (past) return null;
  return (
    <>
      {(viewerMay.includes('AGREE_AS_OWNER') || viewerMay.includes('AGREE_AS_MONITOR')) && (
        <AnswerOffer action={action} onDone={onDone} />
      )}
      {viewerMay.includes('ANSWER_HANDOVER') && <AnswerHandover action={action} onDone={onDone} />}
      {viewerMay.includes('ANSWER_COMPLETION') && (
        <AnswerCompletion action={action} onDone={onDone} />
      )}
    </>
  );
}
