import {
  graphql,
  readFragment,
  SubmitMessages,
  useMessages,
  Written,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Button, type HeadingLevel } from '@opvolging/web-ui';
import { useState } from 'react';
import { AnswerPanel } from './answer-panel';
import { ReasonDialog } from './reason-dialog';
import { useAnswerHandover } from './use-answer-handover';

const AnswerHandover_action = graphql(`
  fragment AnswerHandover_action on Action {
    id
    code
    version
    handover {
      as
      note
      proposedOn
      proposedBy {
        id
        name
      }
    }
  }
`);

interface AnswerHandoverProps {
  readonly action: FragmentType<typeof AnswerHandover_action>;
  readonly onDone: (text: string) => void;
  /** Of the heading, where the panel stands under another one. */
  readonly level?: HeadingLevel;
}

/** A handover counts only when the receiver agrees. */
export function AnswerHandover({ action: masked, onDone, level = 2 }: AnswerHandoverProps) {
  const { agreement, format, terms } = useMessages();
  const action = readFragment(AnswerHandover_action, masked);
  const [refusing, setRefusing] = useState(false);
  const yes = useAnswerHandover(action, true, onDone);
  const no = useAnswerHandover(action, false, (text) => {
    setRefusing(false);
    onDone(text);
  });
  const texts = agreement.handover;
  const { handover, code } = action;
  if (handover === null) return null;
  return (
    <AnswerPanel
      title={texts.answerTitle({ code })}
      level={level}
      answers={
        <>
          <Button
            look="primary"
            busy={yes.form.busy}
            onClick={() => void yes.form.submit((attempt) => yes.variables(attempt, null))}
          >
            {texts.accept}
          </Button>
          <Button onClick={() => setRefusing(true)}>{texts.refuse}</Button>
        </>
      }
    >
      <SubmitMessages form={yes.form} />
      <p>
        {texts.asked({
          name: handover.proposedBy.name,
          date: format.day(handover.proposedOn),
          role: terms.assignmentInSentence[handover.as],
        })}
      </p>
      {handover.note !== null && (
        <p>
          <Written>{handover.note}</Written>
        </p>
      )}
      {refusing && (
        <ReasonDialog
          title={texts.answerTitle({ code })}
          label={agreement.answer.reason}
          confirm={agreement.answer.confirmDecline}
          form={no.form}
          variables={no.variables}
          onClose={() => setRefusing(false)}
        />
      )}
    </AnswerPanel>
  );
}
