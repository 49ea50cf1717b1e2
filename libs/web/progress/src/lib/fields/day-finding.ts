import { parseDay } from '@opvolging/domain';
import type { Catalogue } from '@opvolging/messages';
import { typedDay } from './typed-day';

/** What is wrong with a typed date; null when it is a day that exists. */
export function dayFinding(
  { errors, progress }: Catalogue,
  typed: string,
  today: string,
): string | null {
  if (typed.trim() === '') return errors.user.REQUIRED({});
  const day = parseDay(typedDay(typed, today));
  return day === null ? progress.noDay({ typed: typed.trim() }) : null;
}
