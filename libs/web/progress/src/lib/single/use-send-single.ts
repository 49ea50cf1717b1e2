import {
  useMessages,
  useSubmit,
  useViewer,
  type Attempt,
  type SubmitCheckIns_MutationMutationVariables,
} from '@opvolging/web-data-access';
import { useNavigate } from 'react-router';
import { draftPlace, outliveSending } from '../draft/device-draft';
import type { ReportAnswer } from '../report/report-answer';
import { atReports, reportFieldId, sentReports } from '../report/report-errors';
import { reportFindings } from '../report/report-findings';
import { reportInput } from '../report/report-input';
import type { ReportSubject } from '../report/report-subject';
import { SubmitCheckIns_Mutation } from '../report/submit-check-ins';

interface SendingSingle {
  readonly subject: ReportSubject;
  readonly answer: ReportAnswer;
  readonly round: string;
  readonly today: string;
  readonly correctsId: string | null;
  readonly onSent: () => void;
}

/** A submission of one report. */
export function useSendSingle(sending: SendingSingle) {
  const { subject, answer, round, today, correctsId, onSent } = sending;
  const messages = useMessages();
  const { person } = useViewer();
  const navigate = useNavigate();
  const answers = { [subject.action.id]: answer };
  const form = useSubmit(SubmitCheckIns_Mutation, {
    payload: (data) => data.submitCheckIns,
    onDone: ({ submissionId }) => {
      onSent();
      outliveSending(draftPlace(person.id, round));
      void navigate(submissionId === null ? '/' : `/voortgang/verstuurd/${submissionId}`);
    },
  });
  const variables = ({ key, acknowledged }: Attempt): SubmitCheckIns_MutationMutationVariables => ({
    input: {
      round,
      idempotencyKey: key,
      acknowledgedFindings: acknowledged,
      checkIns: [{ ...reportInput(subject, answer, today), corrects: correctsId }],
    },
  });
  const check = () => {
    const course = reportFieldId(subject.action.code, 'course');
    const wrong =
      answer.choice === null
        ? [{ fieldId: course, message: messages.rules.CHECK_IN_WITHOUT_COURSE }]
        : reportFindings(messages, { subject, answer, today });
    if (wrong.length > 0) form.show(wrong);
    return wrong.length === 0;
  };
  return { form: atReports(form, sentReports([subject], answers)), variables, check };
}
