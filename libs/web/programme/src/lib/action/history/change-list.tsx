import type { Catalogue } from '@opvolging/messages';
import { useMessages } from '@opvolging/web-data-access';
import { WasNow } from '@opvolging/web-ui';
import type { HistoryChange } from './history-entry-fragment';
import { valueText } from './value-text';
import './change-list.css';

/** Said by the sentence above the changes already. */
const TOLD: readonly string[] = [
  'agreement',
  'phase',
  'owner.state',
  'monitor.state',
  'handover.as',
  'handover.to',
  'milestone.move.discussed',
  'milestone.move.reversed',
];

/** Things of which there are any number come and go; of others the value changes. */
const COLLECTIONS: readonly string[] = [
  'reporters',
  'partners',
  'problems',
  'link',
  'milestone.link',
  'milestone',
  'themes',
  'groups',
];

/** What was and what is, part by part, in words. */
export function ChangeList({ changes }: { changes: readonly HistoryChange[] }) {
  const messages = useMessages();
  const shown = changes.filter(({ field }) => !TOLD.includes(field));
  if (shown.length === 0) return null;
  return (
    <dl className="o-changes">
      {shown.map((change) => (
        <div
          key={`${change.field} ${change.subject ?? ''} ${change.was ?? ''} ${change.now ?? ''}`}
        >
          <dt>{labelOf(messages, change)}</dt>
          <dd>
            <Value change={change} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ change }: { change: HistoryChange }) {
  const messages = useMessages();
  const { history } = messages;
  const { field } = change;
  const was = change.was === null ? null : valueText(messages, field, change.was);
  const now = change.now === null ? null : valueText(messages, field, change.now);
  if (COLLECTIONS.includes(field)) {
    return now === null ? history.removed({ what: was ?? '' }) : history.added({ what: now });
  }
  if (was === null) return now;
  return <WasNow was={was} now={now ?? history.empty} />;
}

function labelOf({ history }: Catalogue, { field, subject }: HistoryChange): string {
  const labels: Readonly<Record<string, string>> = { ...history.field, ...history.part };
  const label = labels[field] ?? history.otherPart;
  return subject === null ? label : `${subject}: ${label.toLowerCase()}`;
}
