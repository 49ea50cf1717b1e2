import { readFileSync } from 'node:fs';

/** A secret from its variable, or from the file that `<NAME>_FILE` names; null when neither is set. */
export function secret(
  variables: Readonly<Record<string, string | undefined>>,
  name: string,
): string | null {
  const file = variables[`${name}_FILE`];
  const value = file ? readFileSync(file, 'utf8').trim() : variables[name];
  return value === undefined || value === '' ? null : value;
}
