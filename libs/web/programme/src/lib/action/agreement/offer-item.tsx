import {
  graphql,
  readFragment,
  SubmitMessages,
  useMessages,
  Written,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Button, Checkbox, Cluster, Details, Heading, Link, Paragraph } from '@opvolging/web-ui';
import { useState } from 'react';
import { askedAs } from './asked-roles';
import { DeclineOffer } from './decline-offer';
import { PlanChanges } from './plan-changes';
import { PlanInShort } from './plan-in-short';
import { useAnswerOffer } from './use-answer-offer';

const OfferItem_action = graphql(`
  fragment OfferItem_action on Action {
    id
    code
    title
    version
    planRevision
    viewerMay
    ...PlanInShort_action
  }
`);

interface OfferItemProps {
  readonly action: FragmentType<typeof OfferItem_action>;
  /** Null when there is only one plan, so that there is nothing to choose. */
  readonly chosen: boolean | null;
  readonly errorAt: (name: string) => string | undefined;
  readonly onChoose: (chosen: boolean) => void;
  readonly onDone: (text: string) => void;
}

/** One plan in short, with what changed since an earlier offer; saying no is a step of its own. */
export function OfferItem({ action: masked, chosen, errorAt, onChoose, onDone }: OfferItemProps) {
  const { agreement } = useMessages();
  const action = readFragment(OfferItem_action, masked);
  const [declining, setDeclining] = useState(false);
  const { id, code, title, version, planRevision, viewerMay } = action;
  const as = askedAs(viewerMay);
  const plan = { id, version, as };
  const { form, variables } = useAnswerOffer(plan, true, onDone);
  const { answer, many } = agreement;
  return (
    <div className="o-offer">
      <Heading level={3}>
        <Link href={`/acties/${code}`}>
          {code} <Written>{title}</Written>
        </Link>
      </Heading>
      <Paragraph>{as === 'OWNER' ? answer.asOwner : answer.asMonitor}</Paragraph>
      <PlanChanges code={code} planRevision={planRevision} />
      <Details summary={many.plan} open>
        <PlanInShort action={action} />
      </Details>
      {chosen !== null && (
        <Checkbox
          id={`agree-${code}`}
          label={many.agreeTo({ code })}
          error={errorAt('expectedVersion') ?? errorAt('actionId') ?? errorAt('agree')}
          checked={chosen}
          onCheckedChange={onChoose}
        />
      )}
      <SubmitMessages form={form} />
      <Cluster>
        <Button
          look={chosen === null ? 'primary' : 'secondary'}
          size="small"
          busy={form.busy}
          aria-label={`${answer.agree}: ${code}`}
          onClick={() => void form.submit((attempt) => variables(attempt, null))}
        >
          {answer.agree}
        </Button>
        <Button
          size="small"
          aria-label={`${answer.decline}: ${code}`}
          onClick={() => setDeclining(true)}
        >
          {answer.decline}
        </Button>
      </Cluster>
      {declining && (
        <DeclineOffer plan={plan} code={code} onDone={onDone} onClose={() => setDeclining(false)} />
      )}
    </div>
  );
}
