import type { FormError, Submit } from '@opvolging/web-data-access';
import { askedFields } from './asked-fields';
import { answerOn, type Answers } from './report-answer';
import { movedMilestones } from './report-input';
import type { ReportSubject } from './report-subject';

/** What was sent, so that a refusal of the third report finds its action again. */
export interface SentReport {
  readonly code: string;
  readonly milestoneIds: readonly string[];
}

export function sentReports(
  subjects: readonly ReportSubject[],
  answers: Answers,
): readonly SentReport[] {
  return subjects.map((subject) => {
    const answer = answerOn(answers, subject.action.id);
    const { moves } = askedFields(subject, answer);
    const moved = moves ? movedMilestones(subject, answer) : [];
    return { code: subject.action.code, milestoneIds: moved.map(({ id }) => id) };
  });
}

/** The id of a field of a report: by the number of the action, which does not change while others are filled in. */
export function reportFieldId(code: string, part: string): string {
  return `${code}-${part}`;
}

/** A question that is not a field of its own is asked elsewhere in the same report. */
const ASKED_AT: Readonly<Record<string, string>> = {
  '': 'course',
  actionId: 'course',
  unchanged: 'course',
  corrects: 'course',
  help: 'help-what',
};

const OF_REPORT = /^checkIns-(\d+)(?:-(.+))?$/;
const OF_MOVE = /^moves-(\d+)(?:-(.+))?$/;

/** `checkIns-1-help-what` is the field `A-022-help-what`; null when it is about no report. */
export function fieldOfReport(
  fieldId: string,
  sent: readonly SentReport[],
): { readonly code: string; readonly fieldId: string } | null {
  const [, index, part = ''] = OF_REPORT.exec(fieldId) ?? [];
  const report = index === undefined ? undefined : sent[Number(index)];
  if (report === undefined) return null;
  return { code: report.code, fieldId: reportFieldId(report.code, partOf(part, report)) };
}

function partOf(part: string, { milestoneIds }: SentReport): string {
  const [, index, field = 'to'] = OF_MOVE.exec(part) ?? [];
  const milestoneId = index === undefined ? undefined : milestoneIds[Number(index)];
  if (milestoneId === undefined) return ASKED_AT[part] ?? part;
  return `moves-${milestoneId}-${field === 'from' || field === 'milestoneId' ? 'to' : field}`;
}

/** The form with every refusal at the field of its action; the summary also says which action. */
export function atReports<Variables>(
  form: Submit<Variables>,
  sent: readonly SentReport[],
): Submit<Variables> {
  const placed = form.errors.map((error) => placedError(error, sent));
  return {
    ...form,
    errors: placed.map(({ error, code }) =>
      code === null || sent.length < 2 ? error : { ...error, message: `${code}: ${error.message}` },
    ),
    fieldId: (...path) => path.join('-'),
    errorAt: (...path) =>
      placed.find(({ error }) => error.fieldId === path.join('-'))?.error.message,
  };
}

function placedError(error: FormError, sent: readonly SentReport[]) {
  const place = error.fieldId === null ? null : fieldOfReport(error.fieldId, sent);
  return place === null
    ? { error, code: null }
    : { error: { ...error, fieldId: place.fieldId }, code: place.code };
}
