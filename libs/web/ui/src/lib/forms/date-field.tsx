import { TextField } from './text-field';
import type { TextFieldProps } from './text-field';

export type DateFieldProps = Omit<TextFieldProps, 'type' | 'width'>;

/** A date is typed as people write it (18-12-2026, 18 dec); a rule of the domain reads it. */
export function DateField(props: DateFieldProps) {
  return <TextField autoComplete="off" spellCheck={false} {...props} type="text" width="short" />;
}
