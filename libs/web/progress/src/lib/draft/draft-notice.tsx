import { useMessages } from '@opvolging/web-data-access';
import { Alert, announce, Button } from '@opvolging/web-ui';
import { useState } from 'react';
import type { FoundDraft } from './newest-draft';

interface DraftNoticeProps {
  readonly found: FoundDraft | null;
  readonly onDiscard: () => void;
}

/** Says that earlier answers stand in the form again, and from where, with a way to start anew. */
export function DraftNotice({ found, onDiscard }: DraftNoticeProps) {
  const { progress, shell, format } = useMessages();
  const [discarded, setDiscarded] = useState(false);
  if (found === null || discarded) return null;
  const discard = () => {
    onDiscard();
    setDiscarded(true);
    announce(progress.askedDraft.discarded);
  };
  return (
    <Alert
      kind="info"
      role="status"
      actions={
        <Button size="small" onClick={discard}>
          {shell.draftDiscard}
        </Button>
      }
    >
      <p>{shell.draftBack({ moment: format.moment(found.at) })}</p>
      {found.fromElsewhere && <p>{progress.askedDraft.elsewhere}</p>}
    </Alert>
  );
}
