import type { SubmitCheckIns_MutationMutationVariables } from '@opvolging/web-data-access';
import { useMessages, useSubmit, type Attempt } from '@opvolging/web-data-access';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { rememberSent } from '../draft/sent-answers';
import type { Draft } from '../draft/use-draft';
import { answerOn } from '../report/report-answer';
import { atReports, reportFieldId, sentReports, type SentReport } from '../report/report-errors';
import { reportFindings } from '../report/report-findings';
import { reportInput } from '../report/report-input';
import { SubmitCheckIns_Mutation } from '../report/submit-check-ins';
import { REST_BUTTON } from './rest-button';
import type { RoundSubject } from './round-subject';

interface SendingRound {
  readonly round: string;
  readonly subjects: readonly RoundSubject[];
  readonly draft: Draft;
  readonly today: string;
  /** Somebody else moved a date: read the newest. */
  readonly onStale: () => void;
}

/** One submission for all that was filled in; with some left open it asks first. */
export function useSendRound({ round, subjects, draft, today, onStale }: SendingRound) {
  const messages = useMessages();
  const navigate = useNavigate();
  const [sent, setSent] = useState<readonly SentReport[]>([]);
  const [asked, setAsked] = useState(false);
  const form = useSubmit(SubmitCheckIns_Mutation, {
    payload: (data) => data.submitCheckIns,
    onDone: ({ submissionId }) => {
      if (submissionId !== null) rememberSent(submissionId, draft.answers);
      draft.forget();
      void navigate(submissionId === null ? '/' : `/voortgang/verstuurd/${submissionId}`);
    },
  });
  useDraftHeld(draft, form.busy);
  useRefreshed(form.errors, onStale);

  const ready = subjects.filter(({ action }) => answerOn(draft.answers, action.id).choice !== null);
  const left = subjects.length - ready.length;
  const variables = ({ key, acknowledged }: Attempt): SubmitCheckIns_MutationMutationVariables => ({
    input: {
      round,
      idempotencyKey: key,
      acknowledgedFindings: acknowledged,
      checkIns: ready.map((subject) =>
        reportInput(subject, answerOn(draft.answers, subject.action.id), today),
      ),
    },
  });
  const wrong = () => {
    if (ready.length > 0) {
      return ready.flatMap((subject) =>
        reportFindings(messages, {
          subject,
          answer: answerOn(draft.answers, subject.action.id),
          today,
        }),
      );
    }
    const [first] = subjects.filter(({ mayFold }) => !mayFold);
    const fieldId = first ? reportFieldId(first.action.code, 'course') : REST_BUTTON;
    return [{ fieldId, message: messages.progress.nothingFilled }];
  };
  const check = () => {
    setSent(sentReports(ready, draft.answers));
    const findings = wrong();
    if (findings.length > 0) form.show(findings);
    if (findings.length > 0) return false;
    if (left === 0 || asked) return true;
    form.clear();
    setAsked(true);
    return false;
  };
  return {
    form: atReports(form, sent),
    variables,
    check,
    filled: ready.length,
    left,
    asks: asked && left > 0,
    goOn: () => setAsked(false),
  };
}

function useDraftHeld(draft: Draft, busy: boolean): void {
  useEffect(() => {
    draft.hold(busy);
    // The draft object is new with each change; only the sending matters.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [busy]);
}

function useRefreshed(errors: readonly { readonly rule: string | null }[], onStale: () => void) {
  const stale = errors.some(({ rule }) => rule === 'MILESTONE_DATE_CHANGED');
  useEffect(() => {
    if (stale) onStale();
    // Once for each time that it happens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [stale]);
}
