import { useEffect } from 'react';
import { useConnection } from './connection-context';

/** The browser knows at once that the cable is out; a request would find out only later. */
export function useBrowserNetwork(): void {
  const { change } = useConnection();
  useEffect(() => {
    const out = () => change({ offline: true });
    const back = () => change({ offline: false });
    window.addEventListener('offline', out);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('offline', out);
      window.removeEventListener('online', back);
    };
  }, [change]);
}
