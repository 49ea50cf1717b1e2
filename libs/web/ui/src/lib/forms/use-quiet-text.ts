import { useEffect, useState } from 'react';

/** The text as it stood when typing last paused, so that a screen reader hears it once. */
export function useQuietText(text: string, pause = 1000): string {
  const [quiet, setQuiet] = useState(text);

  useEffect(() => {
    const timer = setTimeout(() => setQuiet(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);

  return quiet;
}
