import { parseDay } from '@opvolging/domain';
import type { Catalogue } from '@opvolging/messages';

type Words = Readonly<Record<string, string>>;

/** A value of history as the reader knows it: a code in words, a day written out, a text as it is. */
export function valueText(messages: Catalogue, field: string, value: string): string {
  const words = codeWords(messages)[field];
  if (words !== undefined && Object.hasOwn(words, value)) return words[value] ?? value;
  return parseDay(value) === null ? value : messages.format.day(value);
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
