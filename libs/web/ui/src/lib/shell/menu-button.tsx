import { useEffect, useId, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import './menu-button.css';

export interface MenuButtonProps {
  readonly label: ReactNode;
  /** Links and buttons; ordinary ones, the Tab key walks through them. */
  readonly children: ReactNode;
}

/** A button that unfolds a few links: the account, the downloads. Escape folds it and returns. */
export function MenuButton({ label, children }: MenuButtonProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // A link that was followed leaves the page, not the menu; so a press on one folds it.
    const element = panel.current;
    const fold = () => setOpen(false);
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
    <div className="o-menu" onKeyDown={foldByKey} onBlur={foldOnLeave}>
      <button
        ref={button}
        type="button"
        className="o-menu__button"
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
