import { Field } from '@nestjs/graphql';
import {
  checkText,
  cleanText,
  findPersonalData,
  type PrivacyFinding,
  type TextDemand,
} from '@opvolging/domain';
import { Transform } from 'class-transformer';
import { inputCheck, type Finding } from './input-findings';

/** Free text: cleaned, within its length, without hidden characters and without personal data of a case. */
export function Text(requirements: TextDemand): PropertyDecorator {
  const check = inputCheck('text', (value, input) => findings(value, input, requirements));
  const clean = Transform(({ value }) => (typeof value === 'string' ? emptyAsNull(value) : value));
  return (target, property) => {
    check(target, property);
    clean(target, property);
  };
}

/**
 * The answer to warnings about personal data. It stands on the prototype without a value, so that an input that asks
 * for it is warned also when the answer was left out, and the schema gets no default value. It needs a setter, since
 * class-transformer skips a property of the prototype that has none.
 */
export function AcknowledgedFindings(): PropertyDecorator {
  const field = Field(() => Boolean, {
    nullable: true,
    description: 'The person has seen the warnings about personal data and keeps the text.',
  });
  return (target, property) => {
    field(target, property);
    Object.defineProperty(target, property, {
      get: () => undefined,
      set(this: object, value: unknown) {
        Object.defineProperty(this, property, { value, writable: true, enumerable: true });
      },
    });
  };
}

function emptyAsNull(value: string): string | null {
  const cleaned = cleanText(value);
  return cleaned === '' ? null : cleaned;
}

function findings(value: unknown, input: object, requirements: TextDemand): Finding[] {
  const text = typeof value === 'string' ? value : '';
  const ofForm = checkText(text, requirements);
  const personal = findPersonalData(text).filter((finding) => stands(finding, input));
  return [...ofForm, ...personal.map(asViolation)];
}

/** A warning is answered by acknowledging it; only inputs that ask for that answer are warned. */
function stands(finding: PrivacyFinding, input: object): boolean {
  return (
    finding.severity === 'BLOCK' ||
    ('acknowledgedFindings' in input && input.acknowledgedFindings !== true)
  );
}

function asViolation({ kind, severity, start, length }: PrivacyFinding): Finding {
  return { code: 'PRIVACY_FINDING', details: { kind, severity, start, length } };
}
