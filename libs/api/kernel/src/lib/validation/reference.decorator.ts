import { Field, ID, Int } from '@nestjs/graphql';
import { inputCheck } from './input-findings';

const REFERENCE = /^[A-Za-z0-9-]{1,40}$/;

/** An id or code of another object; whether it exists and may be seen is checked where it is used. */
export function Reference(): PropertyDecorator {
  return inputCheck('reference', (value) => {
    const values = Array.isArray(value) ? value : [value ?? ''];
    return values.every((one) => one === '' || REFERENCE.test(String(one)))
      ? []
      : [{ code: 'UNKNOWN_REFERENCE' }];
  });
}

/** The version of the object that the person saw. */
export function ExpectedVersion(): PropertyDecorator {
  return Field(() => Int, {
    description: 'The version that the person saw; another one is CONFLICT.',
  });
}

/** One key per form; a repeated submit with the same key makes no second object. */
export function IdempotencyKey(): PropertyDecorator {
  const field = Field(() => ID, {
    nullable: true,
    description:
      'One key per form, 8-128 characters, kept 7 days; a repeat answers the first result.',
  });
  const check = inputCheck('idempotencyKey', (value) => {
    const length = String(value ?? '').length;
    return length === 0 || (length >= 8 && length <= 128) ? [] : [{ code: 'INVALID_FORMAT' }];
  });
  return (target, property) => {
    field(target, property);
    check(target, property);
  };
}
