import { useMessages } from '@opvolging/web-data-access';
import { Alert, Button, FormActions, Stack } from '@opvolging/web-ui';
import { useEffect, useRef } from 'react';
import type { DraftState } from '../draft/draft-keeper';
import { DraftSaved } from '../draft/draft-saved';
import type { useSendRound } from './use-send-round';

interface SendRoundProps {
  readonly sending: ReturnType<typeof useSendRound>;
  readonly saved: DraftState;
}

/** The button that sends; with some actions left open it asks before it sends the others. */
export function SendRound({ sending, saved }: SendRoundProps) {
  const { progress, shell } = useMessages();
  const { form, asks, left, goOn } = sending;
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asks) question.current?.focus();
  }, [asks]);
  return (
    <>
      {asks && (
        <Alert kind="warning" ref={question}>
          <p>{progress.someOpen({ n: left })}</p>
        </Alert>
      )}
      <FormActions
        aside={
          <Stack gap="xs">
            <DraftSaved saved={saved} />
            <span>{shell.noPersonalData}</span>
          </Stack>
        }
      >
        <Button type="submit" look="primary" busy={form.busy} busyText={progress.sending}>
          {asks ? progress.sendReady : progress.send}
        </Button>
        {asks && <Button onClick={goOn}>{progress.goOnFilling}</Button>}
      </FormActions>
    </>
  );
}
