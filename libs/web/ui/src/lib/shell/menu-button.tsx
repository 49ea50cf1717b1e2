import { useEffect, useId, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { buttonClass } from '../button/button-class';
import type { ButtonLook, ButtonSize } from '../button/button-class';
import { classNames } from '../class-names';
import './menu-button.css';

export interface MenuButtonProps {
  readonly label: ReactNode;
  /** Shows it as a button among buttons, with its panel from its own left side on. */
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  /** Links and buttons; ordinary ones, the Tab key walks through them. */
  readonly children: ReactNode;
}

/** A button that unfolds a few links: the account, what else can be done. Escape folds it and returns. */
export function MenuButton({ label, look, size, children }: MenuButtonProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // A link that was followed leaves the page, not the menu; so a press on one folds it. What was pressed is then
    // hidden: a dialog that it opens gives the focus back to the button of the menu.
    const element = panel.current;
    const fold = () => {
      button.current?.focus();
      setOpen(false);
    };
    element?.addEventListener('click', fold);
    return () => element?.removeEventListener('click', fold);
  }, []);

  const foldByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };

  const foldOnLeave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={classNames('o-menu', look && 'o-menu--among')}
      onKeyDown={foldByKey}
      onBlur={foldOnLeave}
    >
      <button
        ref={button}
        type="button"
        className={look ? buttonClass(look, size) : 'o-menu__button'}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
        <span className="o-menu__arrow" aria-hidden="true" />
      </button>
      <div ref={panel} id={id} className="o-menu__panel" hidden={!open}>
        {children}
      </div>
    </div>
  );
}
