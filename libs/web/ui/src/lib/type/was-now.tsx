import type { ReactNode } from 'react';
import { useUiTexts } from '../texts/ui-texts';
import { VisuallyHidden } from './visually-hidden';
import './was-now.css';

export interface WasNowProps {
  readonly was: ReactNode;
  readonly now: ReactNode;
}

/** An old value struck through before the new one; listeners hear "was" and "now". */
export function WasNow({ was, now }: WasNowProps) {
  const texts = useUiTexts();

  return (
    <span className="o-was-now">
      <del>
        <VisuallyHidden>{texts.was} </VisuallyHidden>
        {was}
      </del>{' '}
      <ins>
        <VisuallyHidden>{texts.now} </VisuallyHidden>
        {now}
      </ins>
    </span>
  );
}
