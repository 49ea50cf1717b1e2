import type { Answers } from '../report/report-answer';
import { answersFrom } from './parse-answers';

/** What this device remembers of a form that was not sent. */
export interface DeviceDraft {
  readonly answers: Answers;
  readonly changedAt: number;
  /** The server's draft on which this one goes on; null when there was none. */
  readonly basedOn: string | null;
  /** The server has all of it. */
  readonly saved: boolean;
}

/** Whose draft, for which form: another person on the same device never finds it. */
export function draftPlace(personId: string, form: string): string {
  return `opvolging.voortgang.${personId}.${form}`;
}

export function readDeviceDraft(place: string): DeviceDraft | null {
  const stored = readJson(place);
  if (typeof stored !== 'object' || stored === null) return null;
  const { answers, changedAt, basedOn, saved } = { ...emptyRecord, ...stored };
  return {
    answers: answersFrom(answers),
    changedAt: typeof changedAt === 'number' ? changedAt : 0,
    basedOn: typeof basedOn === 'string' ? basedOn : null,
    saved: saved === true,
  };
}

const emptyRecord: Readonly<Record<keyof DeviceDraft, unknown>> = {
  answers: null,
  changedAt: null,
  basedOn: null,
  saved: null,
};

/** Without room, or where the browser keeps nothing, the server's draft is the only one. */
export function keepDeviceDraft(place: string, draft: DeviceDraft): void {
  try {
    localStorage.setItem(place, JSON.stringify(draft));
  } catch {
    forgetDeviceDraft(place);
  }
}

/** Another form of the same round was sent, and the server put its draft away; this device still has it. */
export function outliveSending(place: string): void {
  const draft = readDeviceDraft(place);
  if (draft !== null) keepDeviceDraft(place, { ...draft, basedOn: null, saved: false });
}

export function forgetDeviceDraft(place: string): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function readJson(place: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
}
