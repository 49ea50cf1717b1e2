import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { DefinitionRow, Section, SummaryList } from '@opvolging/web-ui';
import { AssignmentsOf } from './assignments-of';
import { HandoverText } from './handover-text';

const PeopleSection_action = graphql(`
  fragment PeopleSection_action on Action {
    id
    proposedOn
    organisation {
      id
      name
    }
    partners {
      id
      name
    }
    proposedBy {
      id
      name
    }
    ...AssignmentsOf_action
    ...HandoverText_action
  }
`);

/** Who answers for it, who watches over it, who else takes part. */
export function PeopleSection(props: { action: FragmentType<typeof PeopleSection_action> }) {
  const { action: texts, format, terms } = useMessages();
  const action = readFragment(PeopleSection_action, props.action);
  const { field } = texts;
  const partners = format.list(action.partners.map(({ name }) => name));
  return (
    <Section title={texts.section.people}>
      <SummaryList>
        <DefinitionRow term={field.organisation}>
          {action.organisation?.name ?? texts.noOrganisation}
        </DefinitionRow>
        <DefinitionRow term={field.owner}>
          <AssignmentsOf action={action} as="OWNER" none={texts.noOwner} />
        </DefinitionRow>
        <DefinitionRow term={field.monitor}>
          <AssignmentsOf action={action} as="MONITOR" none={texts.noMonitor} />
        </DefinitionRow>
        <DefinitionRow term={field.reporters}>
          <AssignmentsOf action={action} as="REPORTER" none={terms.none} />
        </DefinitionRow>
        {partners !== '' && <DefinitionRow term={field.partners}>{partners}</DefinitionRow>}
        <DefinitionRow term={field.proposedBy}>
          {action.proposedBy === null
            ? format.day(action.proposedOn)
            : texts.proposedByOn({
                name: action.proposedBy.name,
                date: format.day(action.proposedOn),
              })}
        </DefinitionRow>
      </SummaryList>
      <HandoverText action={action} />
    </Section>
  );
}
