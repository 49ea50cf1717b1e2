import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { DefinitionRow, SummaryList } from '@opvolging/web-ui';
import { CourseMark } from '../marks/course-mark';
import { PhaseMark } from '../marks/phase-mark';
import { AgreementText } from '../page/agreement-text';

const StateInShort_action = graphql(`
  fragment StateInShort_action on Action {
    id
    course
    checkedInOn
    ...PhaseMark_action
    ...CourseMark_action
    ...AgreementText_action
  }
`);

export function StateInShort(props: { action: FragmentType<typeof StateInShort_action> }) {
  const { format, terms } = useMessages();
  const action = readFragment(StateInShort_action, props.action);
  return (
    <SummaryList>
      <DefinitionRow term={terms.phaseTitle}>
        <PhaseMark action={action} />
      </DefinitionRow>
      {action.course !== null && (
        <DefinitionRow term={terms.courseTitle}>
          <CourseMark action={action} />{' '}
          {action.checkedInOn !== null && format.day(action.checkedInOn)}
        </DefinitionRow>
      )}
      <DefinitionRow term={terms.agreementTitle}>
        <AgreementText action={action} />
      </DefinitionRow>
    </SummaryList>
  );
}
