import type { ComponentProps, KeyboardEvent } from 'react';
import { classNames } from '../class-names';

export interface FormProps extends Omit<ComponentProps<'form'>, 'onSubmit' | 'noValidate'> {
  readonly onSubmit: () => void;
}

/**
 * A form that checks by our own rules, not by the browser's balloons.
 * Ctrl+Enter (Cmd+Enter) sends it from any field.
 */
export function Form({ onSubmit, className, ...rest }: FormProps) {
  const sendByKey = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };

  return (
    // The keys are an extra way to press the submit button that every form has.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      {...rest}
      noValidate
      className={classNames('o-form', className)}
      onKeyDown={sendByKey}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    />
  );
}
