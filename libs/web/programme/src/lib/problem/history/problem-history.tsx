import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { Meta, Section, Timeline, TimelineItem, WasNow } from '@opvolging/web-ui';
import { deedText } from './deed-text';
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
  }
`);

interface ProblemHistoryProps {
  readonly problem: FragmentType<typeof ProblemHistory_problem>;
  readonly sourceTitle: string;
}

/** Who changed what and when, newest first. */
export function ProblemHistory({ sourceTitle, ...props }: ProblemHistoryProps) {
  const messages = useMessages();
  const { format, history } = messages;
  const { code, history: known } = readFragment(ProblemHistory_problem, props.problem);
  const entries = readFragment(ProblemHistoryEntry_historyEntry, known.nodes);
  return (
    <Section title={history.title}>
      {entries.length === 0 && <Meta>{history.none}</Meta>}
      <Timeline>
        {entries.map((entry) => (
          <TimelineItem
            key={entry.id}
            when={format.dayOf(entry.at)}
            dateTime={entry.at}
            meta={<Details entry={entry} />}
          >
            {deedText(messages, entry, { code, sourceTitle })}
          </TimelineItem>
        ))}
      </Timeline>
    </Section>
  );
}

function Details({ entry }: { entry: ProblemHistoryEntry }) {
  const messages = useMessages();
  const { history } = messages;
  const { actor, reason } = entry;
  return (
    <>
      {actor === null ? history.bySystem : history.by(actor)}
      {reason !== null && <div>{history.reason({ reason })}</div>}
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
