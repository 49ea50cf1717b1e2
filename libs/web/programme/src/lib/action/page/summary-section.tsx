import {
  graphql,
  readFragment,
  useMessages,
  Written,
  type FragmentType,
  type SummarySection_ActionFragment,
} from '@opvolging/web-data-access';
import { DefinitionRow, Link, Section, SummaryList } from '@opvolging/web-ui';
import { CourseMark } from '../marks/course-mark';
import { PhaseMark } from '../marks/phase-mark';
import { AgreementText } from './agreement-text';
import { PauseText } from './pause-text';
import { StopText } from './stop-text';

const SummarySection_action = graphql(`
  fragment SummarySection_action on Action {
    id
    course
    checkedInOn
    intendedResult
    kind
    startDate
    startedOn
    completedOn
    completionRequest {
      on
    }
    refersTo {
      id
      code
      title
    }
    ...PhaseMark_action
    ...CourseMark_action
    ...AgreementText_action
    ...PauseText_action
    ...StopText_action
  }
`);

/** Where the action stands, what its owner thinks of it, and what it should bring. */
export function SummarySection(props: { action: FragmentType<typeof SummarySection_action> }) {
  const { action: texts, format, terms } = useMessages();
  const action = readFragment(SummarySection_action, props.action);
  const { field } = texts;
  return (
    <Section title={texts.section.summary}>
      <SummaryList>
        <DefinitionRow term={terms.phaseTitle}>
          <PhaseMark action={action} />
          {action.completionRequest !== null && action.completedOn === null && (
            <span>, {terms.completionAsked.toLowerCase()}</span>
          )}
          <PauseText action={action} />
          <StopText action={action} />
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
        <DefinitionRow term={field.intendedResult}>
          {action.intendedResult === null ? (
            texts.noIntendedResult
          ) : (
            <Written>{action.intendedResult}</Written>
          )}
        </DefinitionRow>
        <DefinitionRow term={field.kind}>{terms.kind[action.kind]}</DefinitionRow>
        <Dates action={action} />
        {action.refersTo !== null && (
          <DefinitionRow term={field.refersTo}>
            <Link href={`/acties/${action.refersTo.code}`}>
              {action.refersTo.code} <Written>{action.refersTo.title}</Written>
            </Link>
          </DefinitionRow>
        )}
      </SummaryList>
    </Section>
  );
}

function Dates({ action }: { action: SummarySection_ActionFragment }) {
  const { action: texts, format } = useMessages();
  const { startDate, startedOn, completedOn } = action;
  const { field } = texts;
  return (
    <>
      {startDate !== null && (
        <DefinitionRow term={field.startDate}>{format.day(startDate)}</DefinitionRow>
      )}
      {startedOn !== null && (
        <DefinitionRow term={field.startedOn}>{format.day(startedOn)}</DefinitionRow>
      )}
      {completedOn !== null && (
        <DefinitionRow term={field.completedOn}>{format.day(completedOn)}</DefinitionRow>
      )}
    </>
  );
}
