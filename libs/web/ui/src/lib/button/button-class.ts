import { classNames } from '../class-names';

export type ButtonLook = 'primary' | 'secondary' | 'subtle';
export type ButtonSize = 'small';

/** The classes that make a button or an anchor look like a button. */
export function buttonClass(look: ButtonLook = 'secondary', size?: ButtonSize): string {
  return classNames(
    'nl-button',
    `nl-button--${look}`,
    'o-button',
    `o-button--${look}`,
    size && `o-button--${size}`,
  );
}
