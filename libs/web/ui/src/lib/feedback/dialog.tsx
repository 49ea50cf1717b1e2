import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../button/button';
import { useUiTexts } from '../texts/ui-texts';
import { Heading } from '../type/heading';
import './dialog.css';

export interface DialogProps {
  readonly open: boolean;
  readonly title: ReactNode;
  /** Escape, the cross and the close button all end here. */
  readonly onClose: () => void;
  readonly children?: ReactNode;
  /** The main button first; the button to close comes after it by itself. */
  readonly actions?: ReactNode;
  readonly closeText?: string;
}

/** For a question with at most three fields; more deserves a page. The focus returns where it was. */
export function Dialog({ open, ...content }: DialogProps) {
  return open ? <OpenDialog {...content} /> : null;
}

function OpenDialog({ title, onClose, children, actions, closeText }: Omit<DialogProps, 'open'>) {
  const texts = useUiTexts();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element) show(element);
    // The element is gone before the browser can give the focus back itself.
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className="o-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <Heading level={2} appearance={3} id={titleId}>
        {title}
      </Heading>
      <div className="o-dialog__body">{children}</div>
      <div className="o-dialog__actions">
        {actions}
        <Button onClick={onClose}>{closeText ?? texts.close}</Button>
      </div>
    </dialog>
  );
}

/** An old browser without modal dialogs shows the question in the page. */
function show(dialog: HTMLDialogElement): void {
  if ('showModal' in dialog) return dialog.showModal();

  const element: HTMLElement = dialog;
  element.setAttribute('open', '');
  element.tabIndex = -1;
  element.focus();
}
