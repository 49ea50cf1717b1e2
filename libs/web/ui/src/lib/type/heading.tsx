import type { ComponentProps } from 'react';
import { classNames } from '../class-names';
import { keepCodes } from './keep-codes';
import './type.css';

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface HeadingProps extends ComponentProps<'h2'> {
  /** The place in the outline of the page. */
  readonly level: HeadingLevel;
  /** How large it looks, where that differs from its place. */
  readonly appearance?: HeadingLevel;
}

export function Heading({ level, appearance = level, className, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;

  return (
    <Tag
      {...rest}
      className={classNames(
        'nl-heading',
        `nl-heading--level-${appearance}`,
        'o-heading',
        className,
      )}
    >
      {keepCodes(children)}
    </Tag>
  );
}
