import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { Link, Meta, Section, Timeline } from '@opvolging/web-ui';
import { CheckInItem } from './check-in-item';

const CheckInsSection_action = graphql(`
  fragment CheckInsSection_action on Action {
    id
    code
    viewerCanCheckIn
    checkIns(first: 5) {
      totalCount
      nodes {
        id
        state
        ...CheckInItem_checkIn
      }
    }
  }
`);

/** The last reports, newest first; a report is never edited, a correction stands beside it. */
export function CheckInsSection(props: { action: FragmentType<typeof CheckInsSection_action> }) {
  const { action: texts } = useMessages();
  const action = readFragment(CheckInsSection_action, props.action);
  const { nodes, totalCount } = action.checkIns;
  const newest = nodes.find(({ state }) => state === 'STANDING');
  return (
    <Section
      title={texts.section.progress}
      aside={
        totalCount > nodes.length && (
          <Link href={`/acties/${action.code}/geschiedenis`}>
            {texts.allCheckIns({ n: totalCount })}
          </Link>
        )
      }
    >
      {nodes.length === 0 ? (
        <Meta>{texts.noCheckIns}</Meta>
      ) : (
        <Timeline>
          {nodes.map((checkIn) => (
            <CheckInItem
              key={checkIn.id}
              checkIn={checkIn}
              mayCorrect={action.viewerCanCheckIn && checkIn.id === newest?.id}
            />
          ))}
        </Timeline>
      )}
    </Section>
  );
}
