import {
  graphql,
  QueryView,
  useMessages,
  useScreenQuery,
  readFragment,
  Sentence,
  writtenPart,
} from '@opvolging/web-data-access';
import { Section } from '@opvolging/web-ui';
import { useParams } from 'react-router';
import { ActionFormPage } from '../page/action-form-page';
import { MilestoneItem_milestone } from './milestone-item-fragment';
import { MoveForm } from './move-form';
import { MoveList } from './move-list';
import { NoSuchMilestone } from './no-such-milestone';

const MovePage_Query = graphql(`
  query MovePage_Query($code: String!) {
    action(code: $code) {
      id
      milestones {
        id
        title
        ...MilestoneItem_milestone
      }
    }
  }
`);

/** The date of one milestone: all earlier moves, and the new one with its reason. */
export function MovePage() {
  const { milestone: words } = useMessages();
  const { code = '', id = '' } = useParams();
  const query = useScreenQuery(MovePage_Query, { variables: { code } });
  const milestone = query.data?.action?.milestones.find((one) => one.id === id);
  const titled = (title: string | undefined) =>
    title === undefined ? words.changeDate.command : words.changeDate.title({ title });
  return (
    <ActionFormPage
      title={titled(milestone?.title)}
      heading={<Sentence>{titled(milestone && writtenPart(milestone.title))}</Sentence>}
      crumb={words.changeDate.command}
      command="MOVE_MILESTONE"
    >
      <QueryView query={query}>
        {({ action }) => {
          const found = action?.milestones.find((one) => one.id === id);
          if (found === undefined) return <NoSuchMilestone code={code} />;
          const shown = readFragment(MilestoneItem_milestone, found);
          return (
            <>
              {shown.moves.length > 0 && (
                <Section title={words.moves}>
                  <MoveList milestone={shown} withCommands={false} />
                </Section>
              )}
              <MoveForm key={shown.id} milestone={shown} refetch={query.refetch} />
            </>
          );
        }}
      </QueryView>
    </ActionFormPage>
  );
}
