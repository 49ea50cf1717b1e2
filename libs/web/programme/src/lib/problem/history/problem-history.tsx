import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { Link, Meta, Section, Timeline, TimelineItem, WasNow } from '@opvolging/web-ui';
import { deedText } from './deed-text';
import { problemEvents, type ProblemEvent } from './problem-events';
import {
  ProblemHistoryEntry_historyEntry,
  type ProblemHistoryEntry,
} from './problem-history-entry';
import { toldChanges, type ToldChange } from './told-changes';

export const ProblemHistory_problem = graphql(`
  fragment ProblemHistory_problem on Problem {
    id
    code
    history(first: 100) {
      totalCount
      nodes {
        id
        ...ProblemHistoryEntry_historyEntry
      }
    }
    actions(first: 20) {
      nodes {
        id
        code
        title
        proposedOn
        proposedBy {
          id
          name
        }
      }
    }
  }
`);

interface ProblemHistoryProps {
  readonly problem: FragmentType<typeof ProblemHistory_problem>;
  readonly sourceTitle: string;
}

/** Who changed what and when, newest first. */
export function ProblemHistory({ sourceTitle, ...props }: ProblemHistoryProps) {
  const { format, history } = useMessages();
  const { code, history: known, actions } = readFragment(ProblemHistory_problem, props.problem);
  const entries = readFragment(ProblemHistoryEntry_historyEntry, known.nodes);
  const events = problemEvents(entries, actions.nodes);
  return (
    <Section title={history.title}>
      {events.length === 0 && <Meta>{history.none}</Meta>}
      <Timeline>
        {events.map((event) => (
          <TimelineItem
            key={event.entry?.id ?? event.action?.id}
            when={format.longDay(event.day)}
            dateTime={event.entry?.at ?? event.day}
            meta={<Details event={event} />}
          >
            <Deed {...{ event, code, sourceTitle }} />
          </TimelineItem>
        ))}
      </Timeline>
    </Section>
  );
}

interface DeedProps {
  readonly event: ProblemEvent;
  readonly code: string;
  readonly sourceTitle: string;
}

function Deed({ event, code, sourceTitle }: DeedProps) {
  const messages = useMessages();
  const { action, entry } = event;
  if (entry !== undefined) return deedText(messages, entry, { code, sourceTitle });
  return (
    <>
      {messages.problem.actionProposed}{' '}
      <Link href={`/acties/${action.code}`}>
        {action.code} {action.title}
      </Link>
    </>
  );
}

function Details({ event: { action, entry } }: { event: ProblemEvent }) {
  const { history } = useMessages();
  const by = entry === undefined ? action.proposedBy : entry.actor;
  return (
    <>
      {by === null ? history.bySystem : history.by(by)}
      {entry !== undefined && <Changes entry={entry} />}
    </>
  );
}

function Changes({ entry }: { entry: ProblemHistoryEntry }) {
  const messages = useMessages();
  const { reason } = entry;
  return (
    <>
      {reason !== null && <div>{messages.history.reason({ reason })}</div>}
      {toldChanges(messages, entry).map((change) => (
        <div key={`${change.label} ${change.was} ${change.now}`}>
          {change.label}: <Change change={change} />
        </div>
      ))}
    </>
  );
}

function Change({ change: { was, now, isPart } }: { change: ToldChange }) {
  const { history } = useMessages();
  if (was === null) return isPart ? history.added({ what: now ?? '' }) : now;
  if (now === null && isPart) return history.removed({ what: was });
  return <WasNow was={was} now={now ?? history.empty} />;
}
