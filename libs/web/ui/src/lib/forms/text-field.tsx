import type { ComponentProps } from 'react';
import { classNames } from '../class-names';
import { Field } from './field';
import type { FieldTexts } from './field';

export interface TextFieldProps
  extends FieldTexts, Omit<ComponentProps<'input'>, keyof FieldTexts> {
  readonly onValueChange?: (value: string) => void;
}

export function TextField(props: TextFieldProps) {
  const { id, label, labelHidden, note, hint, error, width, ...rest } = props;
  const { onValueChange, onChange, className, type = 'text', ...attributes } = rest;

  return (
    <Field {...{ id, label, labelHidden, note, hint, error, width }}>
      {(control) => (
        <input
          {...attributes}
          {...control}
          type={type}
          className={classNames(
            'utrecht-textbox utrecht-textbox--html-input',
            Boolean(error) && 'utrecht-textbox--invalid',
            className,
          )}
          onChange={(event) => {
            onChange?.(event);
            onValueChange?.(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
