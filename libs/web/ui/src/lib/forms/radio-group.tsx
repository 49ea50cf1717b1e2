import { useId } from 'react';
import { ChoiceGroup } from './choice-group';
import type { ChoiceGroupTexts } from './choice-group';
import { choiceId } from './choice-option';
import type { ChoiceOption } from './choice-option';
import { OptionRow } from './option-row';

export interface RadioGroupProps<Value extends string> extends ChoiceGroupTexts {
  readonly name?: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value | null;
  readonly onValueChange: (value: Value) => void;
  /** Side by side, for two or three short answers. */
  readonly inline?: boolean;
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { name, options, value, onValueChange, inline, ...texts } = props;
  const ownName = useId();

  return (
    <ChoiceGroup {...texts} className={inline ? 'o-choice-group__options--inline' : undefined}>
      {(groupId) =>
        options.map((option, index) => (
          <OptionRow
            key={option.value}
            kind="radio"
            id={choiceId(groupId, index)}
            name={name ?? ownName}
            value={option.value}
            label={option.label}
            description={option.description}
            checked={option.value === value}
            onChange={() => onValueChange(option.value)}
          />
        ))
      }
    </ChoiceGroup>
  );
}
