import { useConnection, type Viewer_QueryQuery, type ViewerData } from '@opvolging/web-data-access';
import { useEffect, useState } from 'react';

/**
 * The viewer, kept when a later answer says that the session is over: the page and what was typed in
 * it stay, and the person signs in again on top of them.
 */
export function useKnownViewer(data: Viewer_QueryQuery | undefined): ViewerData | null {
  const { change } = useConnection();
  const [known, setKnown] = useState<ViewerData | null>(null);
  const newest = data?.viewer ?? null;
  if (newest !== null && newest !== known) setKnown(newest);

  const ended = known !== null && data !== undefined && newest === null;
  useEffect(() => {
    if (ended) change({ sessionEnded: true });
  }, [ended, change]);

  return newest ?? known;
}
