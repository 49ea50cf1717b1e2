import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { VisuallyHidden } from '../type/visually-hidden';
import { FieldMessage } from './field-message';
import { OptionRow } from './option-row';
import './forms.css';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  readonly label: ReactNode;
  /** In a row of a table, where the row says what is chosen. */
  readonly labelHidden?: boolean;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly onCheckedChange?: (checked: boolean) => void;
}

export function Checkbox(props: CheckboxProps) {
  const { id: givenId, label, labelHidden, error, onCheckedChange, ...rest } = props;
  const ownId = useId();
  const id = givenId ?? ownId;

  return (
    <>
      {error && <FieldMessage id={`${id}-error`}>{error}</FieldMessage>}
      <OptionRow
        {...rest}
        kind="checkbox"
        id={id}
        label={labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onCheckedChange?.(event.currentTarget.checked)}
      />
    </>
  );
}
