import { useMessages } from '@opvolging/web-data-access';
import { Button, Cluster } from '@opvolging/web-ui';
import type { Steps } from './use-steps';

export function StepButtons({ steps }: { steps: Steps }) {
  const { progress, shell } = useMessages();
  return (
    <Cluster justify="between">
      {steps.at > 0 && <Button onClick={() => steps.go(steps.at - 1)}>{shell.back}</Button>}
      {!steps.atEnd && (
        <Button look="primary" onClick={() => steps.go(steps.at + 1)}>
          {progress.nextAction}
        </Button>
      )}
    </Cluster>
  );
}
