import { askedFields } from './asked-fields';
import { answerOn, type Answers } from './report-answer';
import { reportFieldId } from './report-errors';
import { movedMilestones } from './report-input';
import type { ReportSubject } from './report-subject';

/** A new date without a chosen reason cannot even be sent; all else the server judges at once. */
export function missingReasons(
  subjects: readonly ReportSubject[],
  answers: Answers,
  message: string,
): readonly { readonly fieldId: string; readonly message: string }[] {
  return subjects.flatMap((subject) => {
    const answer = answerOn(answers, subject.action.id);
    if (!askedFields(subject, answer).moves) return [];
    return movedMilestones(subject, answer)
      .filter(({ id }) => (answer.moves[id]?.reasonCode ?? '') === '')
      .map(({ id }) => ({
        fieldId: reportFieldId(subject.action.code, `moves-${id}-reasonCode`),
        message,
      }));
  });
}
