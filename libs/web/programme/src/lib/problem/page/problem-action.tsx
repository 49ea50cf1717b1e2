import {
  graphql,
  readFragment,
  useMessages,
  Sentence,
  Written,
  writtenPart,
  type FragmentType,
  type ProblemAction_ActionFragment,
} from '@opvolging/web-data-access';
import type { Catalogue } from '@opvolging/messages';
import { Item, Link, Stack } from '@opvolging/web-ui';
import { CourseMark } from '../../action/marks/course-mark';
import { PhaseMark } from '../../action/marks/phase-mark';

export const ProblemAction_action = graphql(`
  fragment ProblemAction_action on Action {
    id
    code
    title
    agreement
    phase
    organisation {
      id
      name
    }
    monitor {
      id
      name
    }
    adoption {
      adoptedIn
    }
    facts {
      code
      days
      since
    }
    ...CourseMark_action
    ...PhaseMark_action
  }
`);

interface ProblemActionProps {
  readonly action: FragmentType<typeof ProblemAction_action>;
}

/** One action about this problem: who answers for it and who watches, where it is and how it goes. */
export function ProblemAction(props: ProblemActionProps) {
  const messages = useMessages();
  const action = readFragment(ProblemAction_action, props.action);
  return (
    <Item
      meta={<Sentence>{people(messages, action)}</Sentence>}
      aside={
        <Stack gap="xs">
          <PhaseMark action={action} />
          {action.phase === 'IN_PROGRESS' && <CourseMark action={action} />}
        </Stack>
      }
    >
      <Link href={`/acties/${action.code}`}>
        {action.code} <Written>{action.title}</Written>
      </Link>
    </Item>
  );
}

function people(
  { problem: texts, terms }: Catalogue,
  { agreement, adoption, organisation, monitor }: ProblemAction_ActionFragment,
): string {
  const adopted =
    agreement === 'ADOPTED' && adoption !== null
      ? [terms.adoptedIn({ reference: writtenPart(adoption.adoptedIn) })]
      : [];
  return [
    organisation?.name ?? texts.noHolder,
    monitor === null ? texts.noMonitor : texts.monitor(monitor),
    ...adopted,
  ].join(' · ');
}
