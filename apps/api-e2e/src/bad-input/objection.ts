import type { Answer } from '../harness/api-client';
import type { BadValue } from './bad-values';
import type { Place } from './places';

interface Refusal {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly message: string;
}

interface Sent {
  readonly name: string;
  readonly place: Place;
  readonly bad: BadValue;
}

/** Bad in a field that no answer names: who signs in is not told which of the two was wrong. */
const UNNAMED = ['INVALID_CREDENTIALS', 'CONFLICT'];

/** What is not as it should be in the answer to one bad value; empty when it is. */
export function objectionTo(answer: Answer, { name, place, bad }: Sent): readonly object[] {
  const refusals: readonly Refusal[] = answer.data?.[name]?.userErrors ?? [];
  const codes = [...answer.errors.map(({ extensions }) => extensions.code), ...codesOf(refusals)];
  const fitting = codes.some((code) => bad.codes.includes(code));
  const told = answer.errors.length > 0 || isTold(refusals, place);
  if (answer.status < 500 && fitting && told) return [];
  const where = refusals.map(({ field }) => field?.join('.'));
  return [{ path: place.path.join('.'), bad: bad.called, codes, where }];
}

function codesOf(refusals: readonly Refusal[]): readonly string[] {
  return refusals.map(({ code }) => code);
}

/** In words, at the field itself or at what it is a part of. */
function isTold(refusals: readonly Refusal[], { path }: Place): boolean {
  const at = ['input', ...path].join('.');
  const named = refusals.some(({ field }) => at.startsWith((field ?? ['nowhere']).join('.')));
  const unnamed = UNNAMED.some((code) => codesOf(refusals).includes(code));
  return (named || unnamed) && refusals.every(({ message }) => message !== '');
}
