import type { Catalogue } from '@opvolging/messages';
import { writtenPart } from '@opvolging/web-data-access';
import { valueText } from './value-text';
import type { HistoryChange, HistoryEntry } from './history-entry-fragment';

/** What a sentence about a deed may tell; what is not known stays empty. */
interface DeedParams {
  readonly role: string;
  readonly name: string;
  readonly date: string;
  readonly reference: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly code: string;
  readonly codes: string;
}

type DeedText = string | ((params: DeedParams) => string);
type DeedTexts = Readonly<Record<string, DeedText>>;

/** What somebody did, in one sentence: `milestone.MOVED` with its changes becomes words. */
export function deedText(messages: Catalogue, { command, changes }: Deed): string {
  const [area = '', name = ''] = command.split('.');
  const { history } = messages;
  const areas: Readonly<Record<string, DeedTexts>> = {
    action: history.action,
    milestone: history.milestone,
    problem: history.problem,
  };
  const text = areas[area]?.[name] ?? history.changed;
  return typeof text === 'string' ? text : text(paramsOf(messages, changes));
}

type Deed = Pick<HistoryEntry, 'command' | 'changes'>;

function paramsOf(messages: Catalogue, changes: readonly HistoryChange[]): DeedParams {
  const first = (...fields: readonly string[]) =>
    changes.find(({ field }) => fields.includes(field));
  const words = (change: HistoryChange | undefined, which: 'was' | 'now' | 'either') =>
    change === undefined ? '' : wordsOf(messages, change, which);
  const date = first('milestone.currentDate', 'milestone.firstDate');
  const link = first('link', 'milestone.link');
  const groups = changes.filter(({ field }) => field === 'groups').map(({ now }) => now ?? '');
  return {
    role: roleIn(messages, changes),
    name: words(first('handover.to', 'owner', 'monitor'), 'either'),
    date: words(first('pause.until', 'milestone.metOn', 'milestone.currentDate'), 'now'),
    reference: words(first('adoption.adoptedIn'), 'now'),
    title: link === undefined ? subjectIn(changes) : words(link, 'either'),
    from: words(date, 'was'),
    to: words(date, 'now'),
    source: '',
    code: '',
    codes: messages.format.list(groups),
  };
}

function wordsOf(messages: Catalogue, change: HistoryChange, which: 'was' | 'now' | 'either') {
  const value = which === 'either' ? (change.now ?? change.was) : change[which];
  return value === null ? '' : valueText(messages, change.field, value);
}

function subjectIn(changes: readonly HistoryChange[]): string {
  return writtenPart(changes.find(({ subject }) => subject !== null)?.subject ?? '');
}

/** Whose part it is about: the owner's or the monitor's. */
function roleIn({ terms }: Catalogue, changes: readonly HistoryChange[]): string {
  const handed = changes.find(({ field }) => field === 'handover.as');
  const monitor = changes.some(({ field }) => field === 'monitor.state' || field === 'monitor');
  const code = handed?.now ?? handed?.was ?? (monitor ? 'MONITOR' : 'OWNER');
  return code === 'MONITOR' ? terms.assignmentInSentence.MONITOR : terms.assignmentInSentence.OWNER;
}
