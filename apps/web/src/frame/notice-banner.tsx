import { useBrowserNetwork, useConnection, useFirstMessages } from '@opvolging/web-data-access';
import { announce, Banner } from '@opvolging/web-ui';
import { useEffect, useRef } from 'react';

interface NoticeBannerProps {
  readonly demo: boolean;
}

/** One bar for what holds on every page: that there is no connection, and that this is a demo. */
export function NoticeBanner({ demo }: NoticeBannerProps) {
  useBrowserNetwork();
  const { offline } = useConnection();
  const { shell } = useFirstMessages();
  useSpokenOnce(offline, shell.offline, shell.backOnline);
  if (!offline && !demo) return null;
  return (
    <Banner>
      {offline && <strong>{shell.offline} </strong>}
      {demo && shell.demoBanner}
    </Banner>
  );
}

/** Says once that the connection is gone and once that it is back. */
function useSpokenOnce(offline: boolean, gone: string, back: string) {
  const before = useRef(false);
  useEffect(() => {
    if (offline !== before.current) announce(offline ? gone : back);
    before.current = offline;
  }, [offline, gone, back]);
}
