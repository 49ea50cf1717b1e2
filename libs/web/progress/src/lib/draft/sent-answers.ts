import { deviceNow } from '../fields/device-now';
import type { Answers } from '../report/report-answer';
import { keepDeviceDraft } from './device-draft';
import { answersFrom } from './parse-answers';
import { storableAnswers } from './storable-answers';

const placeOf = (submissionId: string) => `opvolging.verstuurd.${submissionId}`;

/** Kept while this window is open, so that undoing brings the answers back. */
export function rememberSent(submissionId: string, answers: Answers): void {
  try {
    sessionStorage.setItem(placeOf(submissionId), JSON.stringify(storableAnswers(answers)));
  } catch {
    // Then undoing withdraws the reports, and the form opens empty.
  }
}

/** Puts the answers back as a draft. False when this window did not send them. */
export function bringBackSent(submissionId: string, draftPlace: string): boolean {
  const answers = sentAnswers(submissionId);
  if (answers === null) return false;
  keepDeviceDraft(draftPlace, { answers, changedAt: deviceNow(), basedOn: null, saved: false });
  return true;
}

function sentAnswers(submissionId: string): Answers | null {
  try {
    const stored = sessionStorage.getItem(placeOf(submissionId));
    return stored === null ? null : answersFrom(JSON.parse(stored));
  } catch {
    return null;
  }
}
