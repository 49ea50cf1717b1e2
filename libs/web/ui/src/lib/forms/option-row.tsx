import type { ComponentProps, ReactNode } from 'react';
import { describedBy } from './described-by';

export interface OptionRowProps extends Omit<ComponentProps<'input'>, 'type'> {
  readonly kind: 'radio' | 'checkbox';
  readonly id: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
}

const INPUT_CLASSES = {
  radio: 'utrecht-radio-button utrecht-radio-button--html-input',
  checkbox: 'utrecht-checkbox utrecht-checkbox--html-input',
};

/** One radio button or checkbox with its label; the label is part of the target. */
export function OptionRow({ kind, id, label, description, ...attributes }: OptionRowProps) {
  return (
    <div className={`o-option o-option--${kind}`}>
      <input
        {...attributes}
        id={id}
        type={kind}
        className={`o-option__input ${INPUT_CLASSES[kind]}`}
        aria-describedby={describedBy(
          attributes['aria-describedby'],
          Boolean(description) && `${id}-text`,
        )}
      />
      <label className={`o-option__label utrecht-form-label--${kind}`} htmlFor={id}>
        {label}
      </label>
      {description && (
        <span className="o-option__text" id={`${id}-text`}>
          {description}
        </span>
      )}
    </div>
  );
}
