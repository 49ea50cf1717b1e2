import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { VisuallyHidden } from '../type/visually-hidden';
import { describedBy } from './described-by';
import { FieldHint } from './field-hint';
import { FieldMessage } from './field-message';
import './forms.css';

/** What every field can say about itself. */
export interface FieldTexts {
  /** The id of the control, to which the error summary links. */
  readonly id?: string;
  readonly label: ReactNode;
  readonly labelHidden?: boolean;
  /** A few quiet words after the label, "(mag leeg)". */
  readonly note?: ReactNode;
  /** A sentence under the label. */
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** `short` for a date or a number, `wide` for the whole line. */
  readonly width?: 'short' | 'wide';
}

export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

export interface FieldProps extends FieldTexts {
  readonly children: (control: ControlAttributes) => ReactNode;
  /** Under the control, for instance a counter. */
  readonly after?: ReactNode;
}

/** Label, hint, error and control in the order in which they are read. */
export function Field(props: FieldProps) {
  const { id: givenId, label, labelHidden, note, hint, error, width, children, after } = props;
  const ownId = useId();
  const id = givenId ?? ownId;
  const invalid = Boolean(error);
  const control = {
    id,
    'aria-describedby': describedBy(Boolean(hint) && `${id}-hint`, invalid && `${id}-error`),
    'aria-invalid': invalid || undefined,
  };

  return (
    <div className={fieldClass(invalid, width)}>
      <label htmlFor={id} className="utrecht-form-label utrecht-form-field__label">
        {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        {note && <span className="o-field__note"> {note}</span>}
      </label>
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
      {invalid && <FieldMessage id={`${id}-error`}>{error}</FieldMessage>}
      <div className="utrecht-form-field__input">
        {children(control)}
        {after}
      </div>
    </div>
  );
}

function fieldClass(invalid: boolean, width: FieldTexts['width']): string {
  return classNames(
    'utrecht-form-field o-field',
    width && `o-field--${width}`,
    invalid && 'utrecht-form-field--invalid',
  );
}
