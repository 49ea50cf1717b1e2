import { useState } from 'react';
import type { ComponentProps } from 'react';
import { classNames } from '../class-names';
import { CharacterCounter } from './character-counter';
import { Field } from './field';
import type { FieldTexts } from './field';

export interface TextAreaProps
  extends
    FieldTexts,
    Omit<ComponentProps<'textarea'>, keyof FieldTexts | 'value' | 'defaultValue'> {
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onValueChange?: (value: string) => void;
  /** The most characters a text may have; the counter appears near it, nothing is cut. */
  readonly limit?: number;
  readonly counterText?: (used: number, limit: number) => string;
}

export function TextArea(props: TextAreaProps) {
  const { id, label, labelHidden, note, hint, error, width, ...rest } = props;
  const { limit, counterText, onValueChange, onChange, className, ...attributes } = rest;
  const [typed, setTyped] = useState(attributes.value ?? attributes.defaultValue ?? '');
  const used = (attributes.value ?? typed).length;
  const counter =
    limit !== undefined && counterText ? (
      <CharacterCounter used={used} limit={limit} text={counterText} />
    ) : undefined;

  return (
    <Field {...{ id, label, labelHidden, note, hint, error, width }} after={counter}>
      {(control) => (
        <textarea
          rows={3}
          {...attributes}
          {...control}
          className={classNames(
            'utrecht-textarea utrecht-textarea--html-textarea',
            Boolean(error) && 'utrecht-textarea--invalid',
            className,
          )}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            onChange?.(event);
            onValueChange?.(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
