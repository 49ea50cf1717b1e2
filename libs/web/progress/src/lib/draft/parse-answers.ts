import { AUDIENCES, COURSES, MOVE_REASONS } from '@opvolging/domain';
import {
  NO_ANSWER,
  type Answers,
  type HelpAnswer,
  type MoveAnswer,
  type ReportAnswer,
} from '../report/report-answer';

type Bag = Readonly<Record<string, unknown>>;

const CHOICES = ['UNCHANGED', ...COURSES] as const;

/** A draft as text, back to answers; what an older edition of the form kept otherwise is left out. */
export function parseAnswers(content: string): Answers {
  try {
    return answersFrom(JSON.parse(content));
  } catch {
    return {};
  }
}

export function answersFrom(stored: unknown): Answers {
  return Object.fromEntries(
    Object.entries(bagOf(stored)).map(([actionId, answer]) => [
      actionId,
      answerFrom(bagOf(answer)),
    ]),
  );
}

function answerFrom(stored: Bag): ReportAnswer {
  return {
    choice: oneOf(CHOICES, stored['choice']) ?? null,
    note: textOf(stored['note']),
    audience: oneOf(AUDIENCES, stored['audience']) ?? NO_ANSWER.audience,
    help: stored['help'] ? helpFrom(bagOf(stored['help'])) : null,
    moves: Object.fromEntries(
      Object.entries(bagOf(stored['moves'])).map(([id, move]) => [id, moveFrom(bagOf(move))]),
    ),
    onBehalfReason: textOf(stored['onBehalfReason']),
  };
}

function helpFrom(stored: Bag): HelpAnswer {
  return {
    what: textOf(stored['what']),
    organisationId: textOf(stored['organisationId']),
    personId: textOf(stored['personId']),
    neededBy: textOf(stored['neededBy']),
  };
}

function moveFrom(stored: Bag): MoveAnswer {
  return {
    to: textOf(stored['to']),
    reasonCode: oneOf(MOVE_REASONS, stored['reasonCode']) ?? '',
    reason: textOf(stored['reason']),
  };
}

function bagOf(value: unknown): Bag {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((one) => one === value);
}
