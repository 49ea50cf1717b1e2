import type { Catalogue } from '@opvolging/messages';
import {
  readFragment,
  useMessages,
  Sentence,
  writtenPart,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Paragraph, TimelineItem } from '@opvolging/web-ui';
import { ChangeList } from './change-list';
import { deedText } from './deed-text';
import { HistoryEntryItem_entry, type HistoryEntry } from './history-entry-fragment';

/** What the sentence about a deed says by itself. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  'action.PAUSED': ['pause.until'],
  'action.COMPLETION_REFUSED': ['completionRequest.evidence'],
  'action.LINK_ADDED': ['link', 'milestone.link'],
  'action.LINK_REMOVED': ['link', 'milestone.link'],
  'milestone.MOVED': ['milestone.currentDate'],
  'milestone.MET': ['milestone.metOn'],
  'milestone.DATED': ['milestone.currentDate'],
  'milestone.FIRST_DATE_CORRECTED': ['milestone.firstDate'],
};

interface HistoryEntryItemProps {
  readonly entry: FragmentType<typeof HistoryEntryItem_entry>;
}

/** One change: what was done, by whom and for whom, why, and what was and is. */
export function HistoryEntryItem({ entry: masked }: HistoryEntryItemProps) {
  const messages = useMessages();
  const { format, history } = messages;
  const entry = readFragment(HistoryEntryItem_entry, masked);
  return (
    <TimelineItem
      when={format.exactMoment(entry.at)}
      dateTime={entry.at}
      meta={byWhom(messages, entry)}
    >
      <Paragraph>
        <Sentence>{deedText(messages, entry)}</Sentence>
      </Paragraph>
      <ChangeList changes={entry.changes} told={TOLD[entry.command]} />
      {entry.reason !== null && (
        <Paragraph>
          <Sentence>{history.reason({ reason: writtenPart(entry.reason) })}</Sentence>
        </Paragraph>
      )}
      {entry.onBehalfReason !== null && (
        <Paragraph>
          <Sentence>
            {history.onBehalfReason({ reason: writtenPart(entry.onBehalfReason) })}
          </Sentence>
        </Paragraph>
      )}
    </TimelineItem>
  );
}

function byWhom({ history }: Catalogue, { actor, onBehalfOf }: HistoryEntry): string {
  if (actor === null) return history.bySystem;
  return onBehalfOf === null
    ? history.by({ name: actor.name })
    : history.byFor({ author: actor.name, owner: onBehalfOf.name });
}
