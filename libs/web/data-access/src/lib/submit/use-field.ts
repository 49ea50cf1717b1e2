import { useState } from 'react';
import type { Submit } from './use-submit';

interface FormField<Value> {
  readonly id: string;
  readonly value: Value;
  readonly onValueChange: (value: Value) => void;
  readonly error: string | undefined;
}

/** One field of what a form sends: what the person filled in, and what was said about it. */
export function useField<Value>(
  form: Pick<Submit<never>, 'fieldId' | 'errorAt'>,
  name: string,
  first: Value,
): FormField<Value> {
  const [value, onValueChange] = useState(first);
  return { id: form.fieldId(name), value, onValueChange, error: form.errorAt(name) };
}
