import { useEffect, useState } from 'react';
import { onAnnouncement } from './announcer';
import type { Politeness } from './announcer';

/** At most one message per two seconds, or a screen reader drops words. */
const PACE = 2000;

/** One polite and one assertive region, once per page, in the shell. */
export function LiveRegions() {
  return (
    <div className="o-visually-hidden">
      <div role="status" aria-live="polite">
        <Spoken politeness="polite" />
      </div>
      <div role="alert" aria-live="assertive">
        <Spoken politeness="assertive" />
      </div>
    </div>
  );
}

function Spoken({ politeness }: { politeness: Politeness }) {
  const [queue, setQueue] = useState<readonly string[]>([]);
  const [text] = queue;

  useEffect(
    () => onAnnouncement(politeness, (said) => setQueue((waiting) => [...waiting, said])),
    [politeness],
  );

  useEffect(() => {
    if (queue.length === 0) return undefined;
    const timer = setTimeout(() => setQueue((waiting) => waiting.slice(1)), PACE);
    return () => clearTimeout(timer);
  }, [queue]);

  return text ?? null;
}
