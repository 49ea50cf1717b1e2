import type { ComponentProps, MouseEvent } from 'react';
import { classNames } from '../class-names';
import { buttonClass } from './button-class';
import type { ButtonLook, ButtonSize } from './button-class';
import './button.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  /** While busy a press does nothing, but the button keeps its focus: it is never disabled. */
  readonly busy?: boolean;
  readonly busyText?: string;
}

export function Button(props: ButtonProps) {
  const { look, size, busy = false, busyText, type = 'button', className, ...rest } = props;
  const { children, onClick, ...attributes } = rest;

  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };

  return (
    <button
      {...attributes}
      type={type}
      className={classNames(buttonClass(look, size), busy && 'nl-button--busy', className)}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {busy ? (busyText ?? children) : children}
    </button>
  );
}
