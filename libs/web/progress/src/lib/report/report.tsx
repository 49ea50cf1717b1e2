import { useMessages, Written } from '@opvolging/web-data-access';
import { Fieldset, Meta } from '@opvolging/web-ui';
import { askedFields } from './asked-fields';
import { AudienceField } from './audience-field';
import { BehalfReason } from './behalf-reason';
import { CourseChoice } from './course-choice';
import { HelpQuestions } from './help-questions';
import { MoveQuestions } from './move-questions';
import { NoteField } from './note-field';
import type { ReportAnswer } from './report-answer';
import { reportFieldId } from './report-errors';
import { ReportFacts } from './report-facts';
import type { ReportSubject } from './report-subject';

export interface ReportPart {
  readonly subject: ReportSubject;
  readonly answer: ReportAnswer;
  readonly onAnswer: (part: Partial<ReportAnswer>) => void;
  /** The id of a field of this report. */
  readonly idOf: (part: string) => string;
  readonly errorAt: (part: string) => string | undefined;
  readonly today: string;
}

export interface ReportProps extends Omit<ReportPart, 'idOf'> {
  /** Its place among the others; null when it stands alone. */
  readonly place: { readonly n: number; readonly total: number } | null;
}

/** One action: what stands out, "Hoe staat deze actie ervoor?", and the questions that the answer brings. */
export function Report({ place, ...props }: ReportProps) {
  const { progress } = useMessages();
  const { subject, answer } = props;
  const { code, title } = subject.action;
  const part = { ...props, idOf: (name: string) => reportFieldId(code, name) };
  const asked = askedFields(subject, answer);
  return (
    <Fieldset
      legend={<Written>{title}</Written>}
      kicker={place === null ? code : progress.nthOfTotal({ ...place, code })}
      level={2}
    >
      <ForOwner {...subject} />
      <ReportFacts subject={subject} today={props.today} />
      <CourseChoice {...part} />
      {asked.note !== 'NO' && <NoteField {...part} asked={asked.note} />}
      {asked.help !== 'NO' && <HelpQuestions {...part} asked={asked.help} />}
      {asked.moves && <MoveQuestions {...part} />}
      {asked.note !== 'NO' && <AudienceField {...part} />}
      {subject.asksBehalfReason && <BehalfReason {...part} />}
    </Fieldset>
  );
}

/** For whom a reporter reports; to the office the page itself says so. */
function ForOwner({ owner, asksBehalfReason }: ReportSubject) {
  const { progress } = useMessages();
  if (owner === null || asksBehalfReason) return null;
  return <Meta>{progress.forOwner({ owner })}</Meta>;
}
