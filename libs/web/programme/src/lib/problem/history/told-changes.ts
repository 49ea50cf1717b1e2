import { isSetAsideReason } from './is-set-aside-reason';
import type { Catalogue } from '@opvolging/messages';
import { themeName } from '../words/theme-name';
import type { ProblemHistoryEntry } from './problem-history-entry';

export interface ToldChange {
  readonly label: string;
  readonly was: string | null;
  readonly now: string | null;
}

type Texts = Pick<Catalogue, 'format' | 'problem' | 'themes'>;
type FieldName = keyof Catalogue['problem']['field'];

/** Each change that the deed itself does not tell, with its values as a reader knows them. */
export function toldChanges(
  messages: Texts,
  changes: ProblemHistoryEntry['changes'],
): readonly ToldChange[] {
  return changes.flatMap(({ field, was, now }) => {
    if (!isTold(messages, field)) return [];
    const read = (value: string | null) =>
      value === null ? null : inWords(messages, field, value);
    return [{ label: messages.problem.field[field], was: read(was), now: read(now) }];
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
