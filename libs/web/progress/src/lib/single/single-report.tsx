import { SubmitForm, useMessages, useViewer } from '@opvolging/web-data-access';
import { Button, FormActions } from '@opvolging/web-ui';
import { useState } from 'react';
import { draftPlace, readDeviceDraft } from '../draft/device-draft';
import { DraftNotice } from '../draft/draft-notice';
import { newestDraft } from '../draft/newest-draft';
import { useDraft } from '../draft/use-draft';
import { Report } from '../report/report';
import { NO_ANSWER, type ReportAnswer } from '../report/report-answer';
import { reportFieldId } from '../report/report-errors';
import { CORRECTION, type ReportSubject } from '../report/report-subject';
import type { CorrectedCheckIn } from './corrected-check-in';
import { useSendSingle } from './use-send-single';

interface SingleReportProps {
  readonly subject: ReportSubject;
  readonly round: string;
  readonly today: string;
  /** The report that this one takes the place of. */
  readonly corrected: CorrectedCheckIn | null;
}

/** The form for one action by itself: a correction, or what the office fills in for an owner. */
export function SingleReport({ round, today, corrected, ...props }: SingleReportProps) {
  const { progress, shell } = useMessages();
  const { person } = useViewer();
  const { id, code } = props.subject.action;
  const subject =
    corrected === null
      ? props.subject
      : { ...props.subject, unchanged: { refusedBy: CORRECTION, needsNote: false } };
  const single = corrected === null ? `namens.${code}` : `corrigeer.${corrected.id}`;
  const [found] = useState(() => newestDraft(readDeviceDraft(draftPlace(person.id, single)), null));
  const draft = useDraft({ round, single }, found);
  const start = answerOf(corrected);
  const answer = draft.answers[id] ?? start;
  const { form, variables, check } = useSendSingle({
    subject,
    answer,
    round,
    today,
    correctsId: corrected?.id ?? null,
    onSent: draft.forget,
  });
  return (
    <SubmitForm form={form} variables={variables} check={check}>
      <DraftNotice found={found} onDiscard={draft.discard} />
      <Report
        subject={subject}
        place={null}
        today={today}
        answer={answer}
        onAnswer={(part) => draft.answer(id, { ...answer, ...part })}
        errorAt={(part) => form.errorAt(reportFieldId(code, part))}
      />
      <FormActions aside={shell.noPersonalData}>
        <Button type="submit" look="primary" busy={form.busy} busyText={progress.sending}>
          {progress.send}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}

/** A correction starts from what was said. */
function answerOf(corrected: CorrectedCheckIn | null): ReportAnswer {
  if (corrected === null) return NO_ANSWER;
  const { course, note, audience } = corrected;
  return { ...NO_ANSWER, choice: course, note: note ?? '', audience };
}
