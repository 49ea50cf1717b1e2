import { useEffect, useState } from 'react';

/** How long somebody waits: first nothing is said, after 1 s that it loads, after 8 s that it is slow. */
export type WaitingStage = 'short' | 'loading' | 'slow';

export function useWaitingStage(): WaitingStage {
  const [stage, setStage] = useState<WaitingStage>('short');

  useEffect(() => {
    const loading = setTimeout(() => setStage('loading'), 1000);
    const slow = setTimeout(() => setStage('slow'), 8000);
    return () => {
      clearTimeout(loading);
      clearTimeout(slow);
    };
  }, []);

  return stage;
}
