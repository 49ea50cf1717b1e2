import { classNames } from '../class-names';
import { VisuallyHidden } from '../type/visually-hidden';
import { useQuietText } from './use-quiet-text';

export interface CharacterCounterProps {
  readonly used: number;
  readonly limit: number;
  /** "812 van 1000 tekens". */
  readonly text: (used: number, limit: number) => string;
}

/** Appears from 80 % of the limit on, and goes on counting above it: typed text is never cut. */
export function CharacterCounter({ used, limit, text }: CharacterCounterProps) {
  const near = used >= limit * 0.8;
  const visible = near ? text(used, limit) : '';
  const spoken = useQuietText(visible);

  return (
    <>
      <span
        className={classNames('o-counter', used > limit && 'o-counter--over')}
        aria-hidden="true"
      >
        {visible}
      </span>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </>
  );
}
