import { SubmitForm } from '@opvolging/web-data-access';
import { DraftNotice } from '../draft/draft-notice';
import type { FoundDraft } from '../draft/newest-draft';
import { useDraft } from '../draft/use-draft';
import { RoundCounter } from './round-counter';
import { RoundReports } from './round-reports';
import type { RoundSubject } from './round-subject';
import { SendRound } from './send-round';
import { StepButtons } from './step-buttons';
import { useSendRound } from './use-send-round';
import { useSteps } from './use-steps';

interface RoundFormProps {
  readonly round: string;
  readonly subjects: readonly RoundSubject[];
  readonly today: string;
  readonly found: FoundDraft | null;
  readonly onStale: () => void;
}

/** One form for all actions of the round. On a small screen each action is a step of its own. */
export function RoundForm({ round, subjects, today, found, onStale }: RoundFormProps) {
  const draft = useDraft({ round }, found);
  const sending = useSendRound({ round, subjects, draft, today, onStale });
  const { form } = sending;
  const first = subjects.filter(({ mayFold }) => !mayFold);
  const rest = subjects.filter(({ mayFold }) => mayFold);
  const steps = useSteps({
    count: first.length + Math.min(rest.length, 1) + 1,
    // With errors everything is on the page, so that each link of the summary leads somewhere.
    off: subjects.length < 2 || form.errors.length > 0,
  });
  return (
    <SubmitForm form={form} variables={sending.variables} check={sending.check}>
      <RoundCounter subjects={subjects} filled={sending.filled} />
      <DraftNotice found={found} onDiscard={draft.discard} />
      <RoundReports
        first={first}
        rest={rest}
        draft={draft}
        form={form}
        steps={steps}
        today={today}
      />
      {steps.on && <StepButtons steps={steps} saved={draft.saved} />}
      {(!steps.on || steps.atEnd) && <SendRound sending={sending} saved={draft.saved} />}
    </SubmitForm>
  );
}
