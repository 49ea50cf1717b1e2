import {
  graphql,
  readFragment,
  useMessages,
  Sentence,
  Written,
  writtenPart,
  type FragmentType,
} from '@opvolging/web-data-access';
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
  if (entry !== undefined) {
    return <Sentence>{deedText(messages, entry, { code, sourceTitle })}</Sentence>;
  }
  return (
    <>
      {messages.problem.actionProposed}{' '}
      <Link href={`/acties/${action.code}`}>
        {action.code} <Written>{action.title}</Written>
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
      {reason !== null && (
        <div>
          <Sentence>{messages.history.reason({ reason: writtenPart(reason) })}</Sentence>
        </div>
      )}
      {toldChanges(messages, entry).map((change) => (
        <div key={`${change.label} ${change.was} ${change.now}`}>
          {change.label}: <Change change={change} />
        </div>
      ))}
    </>
  );
}

function Change({ change: { was, now, isPart, writtenIn } }: { change: ToldChange }) {
  const { history } = useMessages();
  if (isPart)
    return now === null ? history.removed({ what: was ?? '' }) : history.added({ what: now });
  const shown = <Value text={now} writtenIn={writtenIn} />;
  return was === null ? (
    shown
  ) : (
    <WasNow was={<Value text={was} writtenIn={writtenIn} />} now={shown} />
  );
}

interface ValueProps extends Pick<ToldChange, 'writtenIn'> {
  readonly text: string | null;
}

function Value({ text, writtenIn }: ValueProps) {
  const { history } = useMessages();
  if (text === null) return history.empty;
  return writtenIn === undefined ? text : <Written in={writtenIn}>{text}</Written>;
}
