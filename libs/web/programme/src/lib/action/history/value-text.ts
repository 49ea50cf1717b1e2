import { parseDay } from '@opvolging/domain';
import type { Catalogue } from '@opvolging/messages';
import { writtenPart } from '@opvolging/web-data-access';

type Words = Readonly<Record<string, string>>;

/** Names of people and organisations, and codes, are the same in every language. */
const NAMES: readonly string[] = [
  'groups',
  'handover.to',
  'monitor',
  'organisation',
  'owner',
  'partners',
  'problems',
  'refersTo',
  'reporters',
];

/** A value of history as the reader knows it: a code in words, a day written out, a text as somebody wrote it. */
export function valueText(messages: Catalogue, field: string, value: string): string {
  const words = codeWords(messages)[field];
  if (words !== undefined && Object.hasOwn(words, value)) return words[value] ?? value;
  if (parseDay(value) !== null) return messages.format.day(value);
  return NAMES.includes(field) ? value : writtenPart(value);
}

function codeWords({ terms, themes }: Catalogue): Readonly<Record<string, Words>> {
  return {
    kind: terms.kind,
    agreement: terms.agreement,
    phase: terms.phase,
    'owner.state': terms.assignmentState,
    'monitor.state': terms.assignmentState,
    'pause.reasonCode': terms.pauseReason,
    'handover.as': terms.assignment,
    'milestone.precision': terms.precision,
    'milestone.move.reasonCode': terms.moveReason,
    themes,
  };
}
