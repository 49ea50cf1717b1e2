import { useQuery } from '@apollo/client/react';
import { useViewer } from '@opvolging/web-data-access';
import { useState } from 'react';
import { draftPlace, readDeviceDraft } from './device-draft';
import { MyDraft_Query } from './draft-documents';
import { newestDraft, type FoundDraft } from './newest-draft';

export interface Finding {
  readonly ready: boolean;
  readonly found: FoundDraft | null;
}

/** What was filled in before, here or elsewhere. Without the server this device's draft is the newest known. */
export function useFoundDraft(round: string): Finding {
  const { person } = useViewer();
  const [device] = useState(() => readDeviceDraft(draftPlace(person.id, round)));
  const { data, error } = useQuery(MyDraft_Query, {
    variables: { round },
    fetchPolicy: 'no-cache',
  });
  if (error !== undefined) return { ready: true, found: newestDraft(unsent(device), null) };
  if (data === undefined) return { ready: false, found: null };
  return { ready: true, found: newestDraft(device, data.myDraft) };
}

/** The server cannot tell whether its draft was sent meanwhile; what stands here is all there is. */
function unsent(device: ReturnType<typeof readDeviceDraft>) {
  return device && { ...device, saved: false };
}
