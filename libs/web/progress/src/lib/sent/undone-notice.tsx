import { useMessages, useViewer } from '@opvolging/web-data-access';
import { Alert, Link } from '@opvolging/web-ui';
import { useEffect, useRef, useState } from 'react';
import { draftPlace, readDeviceDraft } from '../draft/device-draft';

interface UndoneNoticeProps {
  readonly round: string;
}

export function UndoneNotice({ round }: UndoneNoticeProps) {
  const { progress } = useMessages();
  const { person } = useViewer();
  const notice = useRef<HTMLDivElement>(null);
  const [kept] = useState(() => readDeviceDraft(draftPlace(person.id, round)) !== null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <Alert kind="ok" ref={notice}>
      <p>
        {progress.sent.undone} {kept && progress.sent.undoneAgain}
      </p>
      <p>
        <Link href={`/voortgang/${round}`}>{progress.sent.toForm}</Link>
      </p>
    </Alert>
  );
}
