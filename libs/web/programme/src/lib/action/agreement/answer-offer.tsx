import {
  graphql,
  readFragment,
  SubmitMessages,
  useMessages,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Button } from '@opvolging/web-ui';
import { useState } from 'react';
import { AnswerPanel } from './answer-panel';
import { askedAs } from './asked-roles';
import { DeclineOffer } from './decline-offer';
import { PlanChanges } from './plan-changes';
import { useAnswerOffer } from './use-answer-offer';

const AnswerOffer_action = graphql(`
  fragment AnswerOffer_action on Action {
    id
    code
    version
    planRevision
    viewerMay
  }
`);

interface AnswerOfferProps {
  readonly action: FragmentType<typeof AnswerOffer_action>;
  readonly onDone: (text: string) => void;
}

/** The question to owner or monitor, with what changed in the plan since an earlier offer. */
export function AnswerOffer({ action: masked, onDone }: AnswerOfferProps) {
  const { agreement } = useMessages();
  const { id, code, version, planRevision, viewerMay } = readFragment(AnswerOffer_action, masked);
  const [declining, setDeclining] = useState(false);
  const as = askedAs(viewerMay);
  const plan = { id, version, as };
  const { answer } = agreement;
  const { form, variables } = useAnswerOffer(plan, true, onDone);
  return (
    <AnswerPanel
      title={answer.title({ code })}
      answers={
        <>
          <Button
            look="primary"
            busy={form.busy}
            onClick={() => void form.submit((attempt) => variables(attempt, null))}
          >
            {answer.agree}
          </Button>
          <Button onClick={() => setDeclining(true)}>{answer.decline}</Button>
        </>
      }
    >
      <SubmitMessages form={form} />
      <p>{as === 'OWNER' ? answer.asOwner : answer.asMonitor}</p>
      <PlanChanges code={code} planRevision={planRevision} />
      {declining && (
        <DeclineOffer plan={plan} code={code} onDone={onDone} onClose={() => setDeclining(false)} />
      )}
    </AnswerPanel>
  );
}
