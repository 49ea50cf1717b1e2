import type { ReportAnswer } from './report-answer';
import type { ReportSubject } from './report-subject';

/** Which questions an answer brings; the form shows them, and only these are sent. */
export interface AskedFields {
  readonly note: 'REQUIRED' | 'OPTIONAL' | 'ON_REQUEST' | 'NO';
  readonly help: 'ASKED' | 'OFFERED' | 'NO';
  readonly moves: boolean;
}

const NOTHING: AskedFields = { note: 'NO', help: 'NO', moves: false };

export function askedFields(subject: ReportSubject, answer: ReportAnswer): AskedFields {
  switch (answer.choice) {
    case null:
      return NOTHING;
    case 'UNCHANGED':
      return { ...NOTHING, note: subject.unchanged.needsNote ? 'REQUIRED' : 'ON_REQUEST' };
    case 'ON_COURSE':
      return { note: 'OPTIONAL', help: 'NO', moves: true };
    case 'ADJUSTING':
      return { note: 'REQUIRED', help: answer.help === null ? 'OFFERED' : 'ASKED', moves: true };
    case 'HELP_NEEDED':
      return { note: 'OPTIONAL', help: helpAsked(subject, answer), moves: true };
  }
}

/** A request that is still open is enough; otherwise "Hulp nodig" is nothing without one. */
function helpAsked({ openRequest }: ReportSubject, { help }: ReportAnswer): AskedFields['help'] {
  return help === null && openRequest !== null ? 'OFFERED' : 'ASKED';
}
