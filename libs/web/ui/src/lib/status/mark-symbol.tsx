import type { ReactNode } from 'react';

/** The kinds of marks; each is a shape first and a colour second. */
export type MarkKind = 'ok' | 'warn' | 'stuck' | 'none' | 'paused' | 'done' | 'stopped' | 'stale';

const SHAPES: Readonly<Record<MarkKind, ReactNode>> = {
  ok: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  warn: <path d="M8 1 15.5 15H.5Z" fill="currentColor" />,
  // The bar is a hole, so that the shape also stands where colours are forced.
  stuck: <path d="M1 1h14v14H1Zm3 6v2h8V7Z" fill="currentColor" fillRule="evenodd" />,
  none: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />,
  paused: <path d="M3 1h4v14H3Zm6 0h4v14H9Z" fill="currentColor" />,
  done: <path d="m2 8.5 4 4L14 3.5" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  stopped: <path d="m3 3 10 10M13 3 3 13" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  stale: (
    <g fill="none" stroke="currentColor" strokeWidth="1.5">
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 4v4l3 2" />
    </g>
  ),
};

/** The shape alone; the word must stand beside it. */
export function MarkSymbol({ kind }: { kind: MarkKind }) {
  return (
    <svg
      className={`o-mark-symbol o-mark-symbol--${kind}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[kind]}
    </svg>
  );
}
