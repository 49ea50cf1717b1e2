import type { RuleViolation } from '@opvolging/domain';
import { registerDecorator, type ValidationArguments } from 'class-validator';

export type Finding = Pick<RuleViolation, 'code' | 'details'>;
type Check = (value: unknown, input: object) => readonly Finding[];

/** A property decorator whose findings are codes of the contract instead of English sentences. */
export function inputCheck(name: string, check: Check): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: (value: unknown, args: ValidationArguments) =>
          check(value, args.object).length === 0,
        defaultMessage: (args: ValidationArguments) =>
          JSON.stringify(check(args.value, args.object)),
      },
    });
  };
}
