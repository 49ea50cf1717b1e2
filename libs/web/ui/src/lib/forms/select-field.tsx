import type { ComponentProps } from 'react';
import { classNames } from '../class-names';
import { Field } from './field';
import type { FieldTexts } from './field';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** The language of the label, where it is not that of the page. */
  readonly lang?: string;
}

export interface SelectFieldProps
  extends FieldTexts, Omit<ComponentProps<'select'>, keyof FieldTexts | 'multiple'> {
  readonly options: readonly SelectOption[];
  /** The first option, with the empty value: "Kies een organisatie". */
  readonly emptyLabel?: string;
  readonly onValueChange?: (value: string) => void;
}

export function SelectField(props: SelectFieldProps) {
  const { id, label, labelHidden, note, hint, error, width, ...rest } = props;
  const { options, emptyLabel, onValueChange, onChange, className, ...attributes } = rest;

  return (
    <Field {...{ id, label, labelHidden, note, hint, error, width }}>
      {(control) => (
        <select
          {...attributes}
          {...control}
          className={classNames(
            'utrecht-select utrecht-select--html-select o-select',
            Boolean(error) && 'utrecht-select--invalid',
            className,
          )}
          onChange={(event) => {
            onChange?.(event);
            onValueChange?.(event.currentTarget.value);
          }}
        >
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
