import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { Alert, Section } from '@opvolging/web-ui';
import { useEffect, useRef, useState } from 'react';
import { AnswerForm } from './answer-form';

const RequestAnswer_request = graphql(`
  fragment RequestAnswer_request on HelpRequest {
    id
    code
    state
    viewerMayAnswer
  }
`);

interface RequestAnswerProps {
  readonly request: FragmentType<typeof RequestAnswer_request>;
  readonly today: string;
}

/** The form for who may answer; after an answer what was done, with the form for a next one. */
export function RequestAnswer({ today, ...props }: RequestAnswerProps) {
  const { requests } = useMessages();
  const { id, code, state, viewerMayAnswer } = readFragment(RequestAnswer_request, props.request);
  const [done, setDone] = useState<string | null>(null);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== null) notice.current?.focus();
  }, [done]);
  const mayAnswer = viewerMayAnswer.length > 0;
  if (done === null && !mayAnswer) return null;
  return (
    <div>
      {done !== null && (
        <Alert kind="ok" ref={notice}>
          <p>{done}</p>
        </Alert>
      )}
      {mayAnswer && (
        <Section title={requests.answer.title({ code })}>
          <AnswerForm
            key={state}
            id={id}
            promised={state === 'PROMISED'}
            may={viewerMayAnswer}
            today={today}
            onDone={setDone}
          />
        </Section>
      )}
    </div>
  );
}
