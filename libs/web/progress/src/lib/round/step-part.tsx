import { useEffect, useRef, type ReactNode } from 'react';
import type { Steps } from './use-steps';

interface StepPartProps {
  readonly steps: Steps;
  readonly index: number;
  readonly children: ReactNode;
}

/** A part of the form that on a small screen is a step: out of sight until its turn, its answers kept. */
export function StepPart({ steps, index, children }: StepPartProps) {
  const part = useRef<HTMLDivElement>(null);
  const shown = !steps.on || steps.at === index;
  const arrived = steps.on && shown && steps.moves > 0;
  useEffect(() => {
    if (!arrived) return;
    part.current?.focus({ preventScroll: true });
    part.current?.scrollIntoView({ block: 'start' });
  }, [arrived, steps.moves]);
  return (
    <div ref={part} tabIndex={-1} hidden={!shown}>
      {children}
    </div>
  );
}
