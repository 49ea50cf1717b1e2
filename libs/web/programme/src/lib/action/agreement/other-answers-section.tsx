import {
  graphql,
  readFragment,
  useMessages,
  Written,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Heading, Link, Section } from '@opvolging/web-ui';
import { AnswerCompletion } from './answer-completion';
import { AnswerHandover } from './answer-handover';

const OtherAnswersSection_action = graphql(`
  fragment OtherAnswersSection_action on Action {
    id
    code
    title
    viewerMay
    ...AnswerHandover_action
    ...AnswerCompletion_action
  }
`);

interface OtherAnswersSectionProps {
  readonly actions: readonly FragmentType<typeof OtherAnswersSection_action>[];
  readonly onDone: (text: string) => void;
}

/** Handovers to answer and completions to confirm. */
export function OtherAnswersSection({ actions, onDone }: OtherAnswersSectionProps) {
  const { agreement } = useMessages();
  const all = readFragment(OtherAnswersSection_action, actions);
  const handovers = all.filter(({ viewerMay }) => viewerMay.includes('ANSWER_HANDOVER'));
  const completions = all.filter(({ viewerMay }) => viewerMay.includes('ANSWER_COMPLETION'));
  return (
    <>
      {handovers.length > 0 && (
        <Section title={agreement.many.handovers}>
          {handovers.map((action) => (
            <div key={action.id}>
              <TitleOfAction code={action.code} title={action.title} />
              <AnswerHandover action={action} onDone={onDone} level={4} />
            </div>
          ))}
        </Section>
      )}
      {completions.length > 0 && (
        <Section title={agreement.many.completions}>
          {completions.map((action) => (
            <div key={action.id}>
              <TitleOfAction code={action.code} title={action.title} />
              <AnswerCompletion action={action} onDone={onDone} level={4} />
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

function TitleOfAction({ code, title }: { code: string; title: string }) {
  return (
    <Heading level={3}>
      <Link href={`/acties/${code}`}>
        {code} <Written>{title}</Written>
      </Link>
    </Heading>
  );
}
