import { useId } from 'react';
import { classNames } from '../class-names';
import { MarkSymbol } from '../status/mark-symbol';
import { ChoiceGroup } from './choice-group';
import type { ChoiceGroupTexts } from './choice-group';
import { choiceId } from './choice-option';
import type { ChoiceOption } from './choice-option';
import './choice-cards.css';

export interface ChoiceCardsProps<Value extends string> extends ChoiceGroupTexts {
  readonly name?: string;
  readonly options: readonly ChoiceOption<Value>[];
  /** Null while nothing is chosen; nothing is ever chosen beforehand. */
  readonly value: Value | null;
  readonly onValueChange: (value: Value) => void;
}

/** Radio buttons as cards: the whole card can be pressed, the arrow keys move the choice. */
export function ChoiceCards<Value extends string>(props: ChoiceCardsProps<Value>) {
  const { name, options, value, onValueChange, ...texts } = props;
  const ownName = useId();

  return (
    <ChoiceGroup {...texts} className="o-choice-cards">
      {(groupId) =>
        options.map((option, index) => (
          <Card
            key={option.value}
            id={choiceId(groupId, index)}
            name={name ?? ownName}
            option={option}
            checked={option.value === value}
            onChoose={() => onValueChange(option.value)}
          />
        ))
      }
    </ChoiceGroup>
  );
}

interface CardProps {
  readonly id: string;
  readonly name: string;
  readonly option: ChoiceOption;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Card({ id, name, option, checked, onChoose }: CardProps) {
  const { label, description, mark, value } = option;

  return (
    <div className={classNames('o-choice-card', mark && `o-choice-card--${mark}`)}>
      <input
        className="o-choice-card__input"
        type="radio"
        id={id}
        name={name}
        value={value}
        checked={checked}
        onChange={onChoose}
        aria-describedby={description ? `${id}-text` : undefined}
      />
      <label className="o-choice-card__label" htmlFor={id}>
        {mark && <MarkSymbol kind={mark} />}
        <span>{label}</span>
      </label>
      {description && (
        <span className="o-choice-card__text" id={`${id}-text`}>
          {description}
        </span>
      )}
    </div>
  );
}
