import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { EmptyState, ItemList, Section } from '@opvolging/web-ui';
import { MilestoneItem } from './milestone-item';
import { MilestoneItem_milestone } from './milestone-item-fragment';

const MilestonesSection_action = graphql(`
  fragment MilestonesSection_action on Action {
    id
    facts {
      code
      count
      days
      since
      milestone {
        id
        title
      }
    }
    milestones {
      id
      ...MilestoneItem_milestone
    }
  }
`);

/** What should be ready when: the first date beside the present one, with every move and its reason. */
export function MilestonesSection(props: {
  action: FragmentType<typeof MilestonesSection_action>;
}) {
  const { action: texts, milestone: words } = useMessages();
  const { facts, milestones: masked } = readFragment(MilestonesSection_action, props.action);
  const milestones = readFragment(MilestoneItem_milestone, masked);
  return (
    <Section title={texts.section.milestones}>
      {milestones.length === 0 ? (
        <EmptyState>{words.none}</EmptyState>
      ) : (
        <ItemList>
          {milestones.map((milestone) => (
            <MilestoneItem
              key={milestone.id}
              milestone={milestone}
              facts={facts.filter((fact) => fact.milestone?.id === milestone.id)}
            />
          ))}
        </ItemList>
      )}
    </Section>
  );
}
