import type { Catalogue, Language } from '@opvolging/messages';
import { themeName } from '../words/theme-name';
import { isSetAsideReason } from './is-set-aside-reason';
import type { ProblemHistoryEntry } from './problem-history-entry';

export interface ToldChange {
  readonly label: string;
  readonly was: string | null;
  readonly now: string | null;
  /** In which language somebody wrote it; undefined for words of ours and for names. */
  readonly writtenIn: Language | undefined;
  /** One of several, that came or went. */
  readonly isPart: boolean;
}

type Texts = Pick<Catalogue, 'format' | 'problem' | 'themes'>;
type FieldName = keyof Catalogue['problem']['field'];

const WRITTEN_IN: Partial<Readonly<Record<FieldName, Language>>> = {
  title: 'nl',
  titleEn: 'en',
  standNote: 'nl',
};

/** Each change that the deed itself does not tell, with its values as a reader knows them. */
export function toldChanges(
  messages: Texts,
  { command, changes }: Pick<ProblemHistoryEntry, 'command' | 'changes'>,
): readonly ToldChange[] {
  // Everything about the decision is gone by taking it back; the entry before this one tells it.
  if (command === 'problem.TAKEN_BACK') return [];
  return changes.flatMap(({ field, was, now }) => {
    if (!isTold(messages, field)) return [];
    const read = (value: string | null) =>
      value === null ? null : inWords(messages, field, value);
    const label = messages.problem.field[field];
    return [
      {
        label,
        was: read(was),
        now: read(now),
        isPart: field === 'themes',
        writtenIn: WRITTEN_IN[field],
      },
    ];
  });
}

function isTold({ problem }: Texts, field: string): field is FieldName {
  return field in problem.field;
}

function inWords({ format, problem, themes }: Texts, field: FieldName, value: string): string {
  if (field === 'themes') return themeName({ themes }, value);
  if (field === 'reviewOn') return format.longDay(value);
  if (field === 'standReason' && isSetAsideReason(value)) return problem.setAside.reasons[value];
  return value;
}
