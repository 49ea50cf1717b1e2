import {
  graphql,
  readFragment,
  SubmitMessages,
  useMessages,
  Sentence,
  writtenPart,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Button, type HeadingLevel } from '@opvolging/web-ui';
import { useState } from 'react';
import { AnswerPanel } from './answer-panel';
import { ReasonDialog } from './reason-dialog';
import { useAnswerCompletion } from './use-answer-completion';

const AnswerCompletion_action = graphql(`
  fragment AnswerCompletion_action on Action {
    id
    code
    version
    completionRequest {
      on
      evidence
      requestedBy {
        id
        name
      }
    }
  }
`);

interface AnswerCompletionProps {
  readonly action: FragmentType<typeof AnswerCompletion_action>;
  readonly onDone: (text: string) => void;
  /** Of the heading, where the panel stands under another one. */
  readonly level?: HeadingLevel;
}

/** The monitor looks at the evidence: nobody completes alone. */
export function AnswerCompletion({ action: masked, onDone, level = 2 }: AnswerCompletionProps) {
  const { action: texts, format, milestone } = useMessages();
  const action = readFragment(AnswerCompletion_action, masked);
  const [refusing, setRefusing] = useState(false);
  const yes = useAnswerCompletion(action, true, onDone);
  const no = useAnswerCompletion(action, false, (text) => {
    setRefusing(false);
    onDone(text);
  });
  const { completion } = texts;
  const { completionRequest: request, code } = action;
  if (request === null) return null;
  return (
    <AnswerPanel
      title={completion.answerTitle({ code })}
      level={level}
      answers={
        <>
          <Button
            look="primary"
            busy={yes.form.busy}
            onClick={() => void yes.form.submit((attempt) => yes.variables(attempt, null))}
          >
            {completion.agree}
          </Button>
          <Button onClick={() => setRefusing(true)}>{completion.refuse}</Button>
        </>
      }
    >
      <SubmitMessages form={yes.form} />
      <p>{completion.waiting({ name: request.requestedBy.name, date: format.day(request.on) })}</p>
      <p>
        <Sentence>{milestone.evidence({ text: writtenPart(request.evidence) })}</Sentence>
      </p>
      {refusing && (
        <ReasonDialog
          title={completion.answerTitle({ code })}
          label={completion.reason}
          confirm={completion.confirmRefusal}
          form={no.form}
          variables={no.variables}
          onClose={() => setRefusing(false)}
        />
      )}
    </AnswerPanel>
  );
}
