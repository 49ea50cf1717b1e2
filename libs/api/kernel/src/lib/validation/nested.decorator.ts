import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { inputCheck } from './input-findings';

/** An input inside an input: its findings keep their path. Null is as good as left out where the schema allows it. */
export function Nested(type: () => new () => object): PropertyDecorator {
  const transform = Type(type);
  const optional = IsOptional();
  const validate = ValidateNested();
  return (target, property) => {
    transform(target, property);
    optional(target, String(property));
    validate(target, String(property));
  };
}

/** A list with at most so many items. */
export function AtMost(most: number): PropertyDecorator {
  return inputCheck('atMost', (value) =>
    Array.isArray(value) && value.length > most
      ? [{ code: 'OUT_OF_RANGE', details: { max: most } }]
      : [],
  );
}
