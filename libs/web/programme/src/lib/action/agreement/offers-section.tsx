import {
  graphql,
  readFragment,
  SubmitMessages,
  useMessages,
  useSubmit,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Button, FormActions, Lead, Section } from '@opvolging/web-ui';
import { useState } from 'react';
import { askedAs } from './asked-roles';
import { OfferItem } from './offer-item';
import { useNewestPlan } from './use-newest-plan';

const OffersSection_action = graphql(`
  fragment OffersSection_action on Action {
    id
    version
    viewerMay
    ...OfferItem_action
  }
`);

const OffersSection_Mutation = graphql(`
  mutation OffersSection_Mutation($input: AnswerAssignmentsInput!) {
    answerAssignments(input: $input) {
      actions {
        id
        ...ActionTarget_action
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface OffersSectionProps {
  readonly actions: readonly FragmentType<typeof OffersSection_action>[];
  readonly onDone: (text: string) => void;
}

/** Plans to agree to, one by one or all that were chosen at once. */
export function OffersSection({ actions, onDone }: OffersSectionProps) {
  const { agreement } = useMessages();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { many } = agreement;
  const offers = readFragment(OffersSection_action, actions).filter(
    ({ viewerMay }) =>
      viewerMay.includes('AGREE_AS_OWNER') || viewerMay.includes('AGREE_AS_MONITOR'),
  );
  const several = offers.length > 1;
  const answered = offers.filter(({ id }) => chosen.includes(id));
  const form = useSubmit(OffersSection_Mutation, {
    payload: (data) => data.answerAssignments,
    onDone: () => {
      setChosen([]);
      onDone(many.done({ n: answered.length }));
    },
  });
  useNewestPlan(form);
  const send = () => {
    if (answered.length === 0) return form.show([{ fieldId: null, message: many.chooseFirst }]);
    return void form.submit(({ key }) => ({
      input: {
        idempotencyKey: key,
        answers: answered.map(({ id, version, viewerMay }) => ({
          actionId: id,
          agree: true,
          as: askedAs(viewerMay),
          expectedVersion: version,
        })),
      },
    }));
  };
  if (offers.length === 0) return null;
  return (
    <Section title={many.offers}>
      <Lead>{many.lead({ n: offers.length })}</Lead>
      <SubmitMessages form={form} />
      {offers.map((offer) => (
        <OfferItem
          key={offer.id}
          action={offer}
          chosen={several ? chosen.includes(offer.id) : null}
          errorAt={(name) => form.errorAt('answers', answered.indexOf(offer), name)}
          onChoose={(on) =>
            setChosen((now) => (on ? [...now, offer.id] : now.filter((id) => id !== offer.id)))
          }
          onDone={onDone}
        />
      ))}
      {several && (
        <FormActions>
          <Button look="primary" busy={form.busy} onClick={send}>
            {many.agreeChosen({ n: answered.length })}
          </Button>
        </FormActions>
      )}
    </Section>
  );
}
