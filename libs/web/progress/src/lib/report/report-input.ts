import type { CheckInInput, CheckInMoveInput, HelpInput } from '@opvolging/web-data-access';
import { typedDay } from '../fields/typed-day';
import { askedFields } from './asked-fields';
import { NO_HELP, type HelpAnswer, type ReportAnswer } from './report-answer';
import { movableMilestones, type ReportSubject } from './report-subject';

/** The report as it is sent: only what the chosen answer asks, days as days. */
export function reportInput(
  subject: ReportSubject,
  answer: ReportAnswer,
  today: string,
): CheckInInput {
  const asked = askedFields(subject, answer);
  const unchanged = answer.choice === 'UNCHANGED';
  return {
    actionId: subject.action.id,
    unchanged,
    course: answer.choice === 'UNCHANGED' ? null : answer.choice,
    note: asked.note === 'NO' ? null : filled(answer.note),
    audience: answer.audience,
    help: asked.help === 'ASKED' ? helpInput(answer.help ?? NO_HELP, today) : null,
    moves: asked.moves ? moveInputs(subject, answer, today) : [],
    onBehalfReason: subject.asksBehalfReason ? answer.onBehalfReason : null,
  };
}

function helpInput(help: HelpAnswer, today: string): HelpInput {
  return {
    what: help.what,
    organisationId: filled(help.organisationId),
    personId: filled(help.personId),
    neededBy: typedDay(help.neededBy, today),
  };
}

function moveInputs(
  subject: ReportSubject,
  answer: ReportAnswer,
  today: string,
): readonly CheckInMoveInput[] {
  return movedMilestones(subject, answer).flatMap(({ id, currentDate }) => {
    const { to, reasonCode, reason } = answer.moves[id] ?? { to: '', reasonCode: '', reason: '' };
    if (reasonCode === '') return [];
    return { milestoneId: id, from: currentDate, to: typedDay(to, today), reasonCode, reason };
  });
}

/** Those for which a new date was typed, in the order in which they are sent. */
export function movedMilestones(subject: ReportSubject, { moves }: ReportAnswer) {
  return movableMilestones(subject).filter(({ id }) => filled(moves[id]?.to ?? '') !== null);
}

function filled(text: string): string | null {
  return text.trim() === '' ? null : text;
}
