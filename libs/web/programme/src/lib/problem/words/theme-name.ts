import { isTheme } from '@opvolging/domain';
import type { Catalogue } from '@opvolging/messages';

/** A theme by its name; a key that this screen does not know yet stays as it is. */
export function themeName({ themes }: Pick<Catalogue, 'themes'>, key: string): string {
  return isTheme(key) ? themes[key] : key;
}
