import {
  graphql,
  readFragment,
  useFirstMessages,
  useViewer,
  type FragmentType,
  type MyActions_QueryFragment,
} from '@opvolging/web-data-access';
import { DataTable, EmptyState, Link, Section } from '@opvolging/web-ui';
import { actionColumns } from './action-columns';
import './my-actions.css';

const MyActions_query = graphql(`
  fragment MyActions_query on Query {
    mine: actions(
      first: 50
      orderBy: ATTENTION
      filter: { personId: $me, phase: [PROPOSED, NOT_STARTED, IN_PROGRESS, PAUSED] }
    ) {
      totalCount
      nodes {
        id
        code
        title
        phase
        agreement
        course
        freshness
        checkedInOn
        facts {
          code
          since
          days
          count
          milestone {
            id
            title
          }
        }
        monitor {
          id
        }
        nextMilestone {
          id
          title
          currentDate
          precision
        }
      }
    }
  }
`);

export type MyAction = MyActions_QueryFragment['mine']['nodes'][number];

interface MyActionsProps {
  readonly data: FragmentType<typeof MyActions_query>;
}

/** The actions that somebody answers for or reports on, and apart from these the ones watched over. */
export function MyActions(props: MyActionsProps) {
  const { today } = useFirstMessages();
  const { person, roles } = useViewer();
  const { mine } = readFragment(MyActions_query, props.data);
  const watched = mine.nodes.filter(({ monitor }) => monitor?.id === person.id);
  const own = mine.nodes.filter(({ monitor }) => monitor?.id !== person.id);
  if (mine.totalCount === 0) return roles.includes('MEMBER') ? <NoActions /> : null;
  return (
    <>
      {own.length > 0 && <ActionTable title={today.myActions} actions={own} />}
      {watched.length > 0 && <ActionTable title={today.watched} actions={watched} />}
      {mine.totalCount > mine.nodes.length && (
        <p>
          <Link href={`/acties?persoon=${person.id}`}>{today.moreActions}</Link>
        </p>
      )}
    </>
  );
}

function NoActions() {
  const { today } = useFirstMessages();
  return (
    <Section title={today.myActions}>
      <EmptyState next={today.noActionsHelp}>{today.noActions}</EmptyState>
    </Section>
  );
}

function ActionTable({ title, actions }: { title: string; actions: readonly MyAction[] }) {
  const messages = useFirstMessages();
  return (
    <Section title={`${title} (${actions.length})`}>
      <div className="o-my-actions">
        <DataTable
          caption={title}
          captionHidden
          fixedColumns
          columns={actionColumns(messages)}
          rows={actions}
          rowKey={({ id }) => id}
        />
      </div>
    </Section>
  );
}
