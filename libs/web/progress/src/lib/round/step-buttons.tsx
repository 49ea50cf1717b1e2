import { useMessages } from '@opvolging/web-data-access';
import { Button, FormActions } from '@opvolging/web-ui';
import type { DraftState } from '../draft/draft-keeper';
import { DraftSaved } from '../draft/draft-saved';
import type { Steps } from './use-steps';

interface StepButtonsProps {
  readonly steps: Steps;
  readonly saved: DraftState;
}

export function StepButtons({ steps, saved }: StepButtonsProps) {
  const { progress, shell } = useMessages();
  return (
    <FormActions aside={steps.atEnd ? undefined : <DraftSaved saved={saved} />}>
      {steps.at > 0 && <Button onClick={() => steps.go(steps.at - 1)}>{shell.back}</Button>}
      {!steps.atEnd && (
        <Button look="primary" onClick={() => steps.go(steps.at + 1)}>
          {progress.nextAction}
        </Button>
      )}
    </FormActions>
  );
}
