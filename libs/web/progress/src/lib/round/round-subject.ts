import { subjectOf, type ReportSubject } from '../report/report-subject';

/** One action of the round. */
export interface RoundSubject extends ReportSubject {
  readonly reported: boolean;
  /** Nothing asks for an answer of its own: one button may say "geen verandering" for all of these. */
  readonly mayFold: boolean;
}

export function roundSubject(entry: Parameters<typeof subjectOf>[0]): RoundSubject {
  const subject = subjectOf(entry);
  const { refusedBy, needsNote } = subject.unchanged;
  const mayFold = !entry.needsAnswer && refusedBy === null && !needsNote;
  return { ...subject, reported: entry.reported, mayFold };
}

/** One action alone is asked about as it is; a button for all of these needs more than one. */
export function foldedWhereMany(subjects: readonly RoundSubject[]): readonly RoundSubject[] {
  const many = subjects.filter(({ mayFold }) => mayFold).length > 1;
  return many ? subjects : subjects.map((subject) => ({ ...subject, mayFold: false }));
}
