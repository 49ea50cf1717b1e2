import { hasBlockedData } from '@opvolging/domain';
import type { Answers, HelpAnswer, MoveAnswer, ReportAnswer } from '../report/report-answer';

/** The answers without any text that holds a number of a person: such a text stays on the screen only. */
export function storableAnswers(answers: Answers): Answers {
  return mapValues(answers, storable);
}

function storable(answer: ReportAnswer): ReportAnswer {
  return {
    ...answer,
    note: kept(answer.note),
    onBehalfReason: kept(answer.onBehalfReason),
    help: answer.help && storableHelp(answer.help),
    moves: mapValues(answer.moves, storableMove),
  };
}

function storableHelp(help: HelpAnswer): HelpAnswer {
  return { ...help, what: kept(help.what), neededBy: kept(help.neededBy) };
}

function storableMove(move: MoveAnswer): MoveAnswer {
  return { ...move, to: kept(move.to), reason: kept(move.reason) };
}

function kept(text: string): string {
  return hasBlockedData(text) ? '' : text;
}

function mapValues<Value>(
  all: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value)]));
}
