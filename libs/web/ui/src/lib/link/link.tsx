import type { ReactNode } from 'react';
import { buttonClass } from '../button/button-class';
import type { ButtonLook, ButtonSize } from '../button/button-class';
import { classNames } from '../class-names';
import { useLinkComponent } from './link-component';
import type { LinkComponentProps } from './link-component';
import './link.css';

export interface LinkProps extends LinkComponentProps {
  /** Shows the link as a button; it stays a link. */
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  /** `title`: text-coloured, for a title that is a link; `quiet`: underlined only on hover. */
  readonly tone?: 'title' | 'quiet';
  readonly children: ReactNode;
}

export function Link({ look, size, tone, className, children, ...rest }: LinkProps) {
  const Anchor = useLinkComponent();
  const own = look ? buttonClass(look, size) : linkClass(tone);

  return (
    <Anchor {...rest} className={classNames(own, className)}>
      {children}
    </Anchor>
  );
}

/** The classes of a link in text, for an anchor that is not made by `Link`. */
export function linkClass(tone?: LinkProps['tone']): string {
  return classNames('nl-link', tone && `o-link--${tone}`);
}
