import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { VisuallyHidden } from '../type/visually-hidden';
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
  readonly 'aria-invalid': true | undefined;
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
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');

  return (
    <div
      className={classNames(
        'utrecht-form-field o-field',
        width && `o-field--${width}`,
        Boolean(error) && 'utrecht-form-field--invalid',
      )}
    >
      <label htmlFor={id} className="utrecht-form-label utrecht-form-field__label">
        {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        {note && <span className="o-field__note"> {note}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="o-field__hint utrecht-form-field__description">
          {hint}
        </p>
      )}
      {error && <FieldMessage id={`${id}-error`}>{error}</FieldMessage>}
      <div className="utrecht-form-field__input">
        {children({
          id,
          'aria-describedby': describedBy === '' ? undefined : describedBy,
          'aria-invalid': error ? true : undefined,
        })}
        {after}
      </div>
    </div>
  );
}
