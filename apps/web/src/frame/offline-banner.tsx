import { useBrowserNetwork, useConnection, useFirstMessages } from '@opvolging/web-data-access';
import { announce, Banner } from '@opvolging/web-ui';
import { useEffect, useRef } from 'react';

/** Says once that there is no connection, stays in sight, and says once that it is back. */
export function OfflineBanner() {
  useBrowserNetwork();
  const { offline } = useConnection();
  const { shell } = useFirstMessages();
  const wasOffline = useRef(false);
  useEffect(() => {
    if (wasOffline.current && !offline) announce(shell.backOnline);
    wasOffline.current = offline;
  }, [offline, shell]);
  return offline ? <Banner role="status">{shell.offline}</Banner> : null;
}
