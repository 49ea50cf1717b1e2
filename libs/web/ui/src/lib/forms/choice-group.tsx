import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { describedBy } from './described-by';
import { FieldHint } from './field-hint';
import { FieldMessage } from './field-message';
import './forms.css';

/** What every group of choices can say about itself. */
export interface ChoiceGroupTexts {
  /** The id of the first choice, to which the error summary links. */
  readonly id?: string;
  readonly legend: ReactNode;
  readonly legendHidden?: boolean;
  readonly note?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

export interface ChoiceGroupProps extends ChoiceGroupTexts {
  /** The class of the box around the choices. */
  readonly className?: string;
  readonly children: (firstId: string) => ReactNode;
}

/** A question with choices: legend, hint, error, then the choices. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { id: givenId, legend, legendHidden, note, hint, error, className, children } = props;
  const ownId = useId();
  const id = givenId ?? ownId;
  const invalid = Boolean(error);

  return (
    <fieldset
      className={classNames('o-choice-group', invalid && 'utrecht-form-field--invalid')}
      aria-describedby={describedBy(Boolean(hint) && `${id}-hint`, invalid && `${id}-error`)}
    >
      <legend
        className={legendHidden ? 'o-visually-hidden' : 'o-choice-group__legend utrecht-form-label'}
      >
        {legend}
        {note && <span className="o-field__note"> {note}</span>}
      </legend>
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
      {invalid && <FieldMessage id={`${id}-error`}>{error}</FieldMessage>}
      <div className={className}>{children(id)}</div>
    </fieldset>
  );
}
