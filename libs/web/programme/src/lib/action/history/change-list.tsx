import type { Catalogue } from '@opvolging/messages';
import { useMessages, Sentence, writtenPart } from '@opvolging/web-data-access';
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

interface ChangeListProps {
  readonly changes: readonly HistoryChange[];
  /** Fields of which the sentence above tells the value. */
  readonly told?: readonly string[];
}

/** What was and what is, part by part, in words; the part is named where there are several. */
export function ChangeList({ changes, told = [] }: ChangeListProps) {
  const messages = useMessages();
  const shown = changes.filter(({ field }) => ![...TOLD, ...told].includes(field));
  const subjects = new Set(changes.map(({ subject }) => subject));
  const named = subjects.size > 1;
  if (shown.length === 0) return null;
  return (
    <dl className="o-changes">
      {shown.map((change) => (
        <div
          key={`${change.field} ${change.subject ?? ''} ${change.was ?? ''} ${change.now ?? ''}`}
        >
          <dt>
            <Sentence>{labelOf(messages, change, named)}</Sentence>
          </dt>
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
    const told = now === null ? history.removed({ what: was ?? '' }) : history.added({ what: now });
    return <Sentence>{told}</Sentence>;
  }
  const shown = <Sentence>{now ?? history.empty}</Sentence>;
  return was === null ? shown : <WasNow was={<Sentence>{was}</Sentence>} now={shown} />;
}

function labelOf(
  { history }: Catalogue,
  { field, subject }: HistoryChange,
  named: boolean,
): string {
  const labels: Readonly<Record<string, string>> = { ...history.field, ...history.part };
  const label = labels[field] ?? history.otherPart;
  return subject === null || !named ? label : `${writtenPart(subject)}: ${label.toLowerCase()}`;
}
