import { ChoiceGroup } from './choice-group';
import type { ChoiceGroupTexts } from './choice-group';
import { choiceId } from './choice-option';
import type { ChoiceOption } from './choice-option';
import { OptionRow } from './option-row';

export interface CheckboxGroupProps<Value extends string> extends ChoiceGroupTexts {
  readonly name?: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly values: readonly Value[];
  readonly onValuesChange: (values: readonly Value[]) => void;
  /** Many short options stand in two columns where there is room. */
  readonly columns?: boolean;
}

export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { name, options, values, onValuesChange, columns, ...texts } = props;

  // The answer keeps the order of the options, whatever the order of pressing.
  const toggle = (toggled: Value) =>
    onValuesChange(
      options
        .map((option) => option.value)
        .filter((value) => (value === toggled ? !values.includes(value) : values.includes(value))),
    );

  return (
    <ChoiceGroup {...texts} className={columns ? 'o-choice-group__options--columns' : undefined}>
      {(groupId) =>
        options.map((option, index) => (
          <OptionRow
            key={option.value}
            kind="checkbox"
            id={choiceId(groupId, index)}
            name={name}
            value={option.value}
            label={option.label}
            description={option.description}
            checked={values.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        ))
      }
    </ChoiceGroup>
  );
}
