import type { Catalogue } from '@opvolging/messages';
import { dayFinding } from '../fields/day-finding';
import { askedFields } from './asked-fields';
import { NO_HELP, NO_MOVE, type HelpAnswer, type ReportAnswer } from './report-answer';
import { reportFieldId } from './report-errors';
import { movedMilestones } from './report-input';
import type { ReportSubject } from './report-subject';

interface Finding {
  readonly fieldId: string;
  readonly message: string;
}

interface Missing {
  readonly part: string;
  readonly message: string;
}

export interface Filled {
  readonly subject: ReportSubject;
  readonly answer: ReportAnswer;
  readonly today: string;
}

/**
 * What was asked and is still empty, and what is no date, all at once and in the words of the server.
 * Nothing else is judged here: the server says what may be sent.
 */
export function reportFindings(texts: Catalogue, filled: Filled): readonly Finding[] {
  const { subject, answer, today } = filled;
  const asked = askedFields(subject, answer);
  const missing = [
    ...(asked.note === 'REQUIRED' ? noteMissing(texts, answer) : []),
    ...(asked.help === 'ASKED' ? helpMissing(texts, answer.help ?? NO_HELP, today) : []),
    ...(asked.moves ? movesMissing(texts, filled) : []),
    ...(subject.asksBehalfReason
      ? blank('onBehalfReason', answer.onBehalfReason, texts.rules.ON_BEHALF_WITHOUT_REASON)
      : []),
  ];
  return missing.map(({ part, message }) => ({
    fieldId: reportFieldId(subject.action.code, part),
    message,
  }));
}

function noteMissing({ rules }: Catalogue, { choice, note }: ReportAnswer): readonly Missing[] {
  const message =
    choice === 'UNCHANGED' ? rules.UNCHANGED_WITHOUT_LINE : rules.ADJUSTING_WITHOUT_NOTE;
  return blank('note', note, message);
}

function helpMissing(texts: Catalogue, help: HelpAnswer, today: string): readonly Missing[] {
  const { rules, progress } = texts;
  const noDate = blank('help-neededBy', help.neededBy, progress.byWhenMissing);
  return [
    ...blank('help-what', help.what, rules.HELP_WITHOUT_WHAT),
    ...blank('help-organisationId', help.organisationId, rules.HELP_WITHOUT_WHOM),
    ...(noDate.length > 0
      ? noDate
      : noDay(texts, 'help-neededBy', { typed: help.neededBy, today })),
  ];
}

function movesMissing(texts: Catalogue, filled: Filled): readonly Missing[] {
  const { rules, progress } = texts;
  const { subject, answer, today } = filled;
  return movedMilestones(subject, answer).flatMap(({ id }) => {
    const { to, reasonCode, reason } = answer.moves[id] ?? NO_MOVE;
    return [
      ...noDay(texts, `moves-${id}-to`, { typed: to, today }),
      ...blank(`moves-${id}-reasonCode`, reasonCode, progress.moveReasonMissing),
      ...(reasonCode === 'OTHER'
        ? blank(`moves-${id}-reason`, reason, rules.MOVE_WITHOUT_REASON)
        : []),
    ];
  });
}

function blank(part: string, text: string, message: string): readonly Missing[] {
  return text.trim() === '' ? [{ part, message }] : [];
}

function noDay(
  texts: Catalogue,
  part: string,
  { typed, today }: { readonly typed: string; readonly today: string },
): readonly Missing[] {
  const message = dayFinding(texts, typed, today);
  return message === null ? [] : [{ part, message }];
}
