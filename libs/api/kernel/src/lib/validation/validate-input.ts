import { refused, accepted, type Result, type RuleViolation } from '@opvolging/domain';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import type { Finding } from './input-findings';

export type InputClass<Input extends object> = new () => Input;

/** Checks the shape and format of an input as a whole and hands on the cleaned one, or every finding with its path. */
export async function validateInput<Input extends object>(
  inputClass: InputClass<Input>,
  raw: object,
): Promise<Result<Input>> {
  const sent = plainToInstance(inputClass, { ...raw }, { ignoreDecorators: false });
  const findings = await validate(rawValues(inputClass, raw, sent), { forbidUnknownValues: false });
  const violations = findings.flatMap((finding) => violationsOf(finding, []));
  return violations.length > 0 ? refused(...violations) : accepted(sent);
}

/** Findings speak of the text as it was sent, so the check sees the values before they were cleaned. */
function rawValues<Input extends object>(
  inputClass: InputClass<Input>,
  raw: object,
  cleaned: Input,
): Input {
  const instance = new inputClass();
  for (const [key, value] of Object.entries(cleaned)) {
    const original: unknown = Reflect.get(raw, key);
    Reflect.set(instance, key, typeof original === 'string' ? original : value);
  }
  return instance;
}

function violationsOf(error: ValidationError, parents: readonly string[]): RuleViolation[] {
  const path = [...parents, error.property];
  const own = Object.values(error.constraints ?? {}).flatMap((text) => parse(text));
  const children = (error.children ?? []).flatMap((child) => violationsOf(child, path));
  return [...own.map((finding) => ({ ...finding, path })), ...children];
}

function parse(text: string): readonly Finding[] {
  return text.startsWith('[') ? JSON.parse(text) : [{ code: 'INVALID_FORMAT' }];
}
