import type { ComponentProps } from 'react';
import { classNames } from '../class-names';
import './type.css';

export interface ParagraphProps extends ComponentProps<'p'> {
  /** `lead`: the first sentence of a page; `meta`: source, age, number. */
  readonly look?: 'lead' | 'meta';
}

const LOOKS = { lead: 'nl-paragraph--lead', meta: 'o-meta' };

export function Paragraph({ look, className, ...rest }: ParagraphProps) {
  return <p {...rest} className={classNames('nl-paragraph', look && LOOKS[look], className)} />;
}
