import type { Submit } from '@opvolging/web-data-access';
import type { Draft } from '../draft/use-draft';
import { Report } from '../report/report';
import { answerOn } from '../report/report-answer';
import { reportFieldId } from '../report/report-errors';
import { RestReports } from './rest-reports';
import { RoundSummary } from './round-summary';
import type { RoundSubject } from './round-subject';
import { StepPart } from './step-part';
import type { Steps } from './use-steps';

interface RoundReportsProps<Variables> {
  /** Those that need an answer of their own. */
  readonly first: readonly RoundSubject[];
  readonly rest: readonly RoundSubject[];
  readonly draft: Draft;
  readonly form: Submit<Variables>;
  readonly steps: Steps;
  readonly today: string;
}

/** The actions in order; on a small screen one after the other, with a summary as the last step. */
export function RoundReports<Variables>(props: RoundReportsProps<Variables>) {
  const { first, rest, draft, form, steps, today } = props;
  const all = [...first, ...rest];
  const report = (subject: RoundSubject) => (
    <Report
      subject={subject}
      place={{ n: all.indexOf(subject) + 1, total: all.length }}
      today={today}
      answer={answerOn(draft.answers, subject.action.id)}
      onAnswer={(part) => draft.answer(subject.action.id, part)}
      errorAt={(part) => form.errorAt(reportFieldId(subject.action.code, part))}
    />
  );
  return (
    <>
      {first.map((subject, index) => (
        <StepPart key={subject.action.id} steps={steps} index={index}>
          {report(subject)}
        </StepPart>
      ))}
      {rest.length > 0 && (
        <StepPart steps={steps} index={first.length}>
          <RestReports subjects={rest} draft={draft} report={report} />
        </StepPart>
      )}
      {steps.on && (
        <StepPart steps={steps} index={steps.count - 1}>
          <RoundSummary
            subjects={all}
            answers={draft.answers}
            onChange={(subject) => steps.go(subject.mayFold ? first.length : all.indexOf(subject))}
          />
        </StepPart>
      )}
    </>
  );
}
