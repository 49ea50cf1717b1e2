import { useEffect, useState } from 'react';

const TICK = 1000;

/** The seconds that are left; measured, not counted, because a hidden page ticks slowly. */
export function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds);

  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => {
      const remaining = Math.max(0, seconds - Math.floor((performance.now() - start) / 1000));
      setLeft(remaining);
      if (remaining === 0) clearInterval(timer);
    }, TICK);
    return () => clearInterval(timer);
  }, [seconds]);

  return left;
}
