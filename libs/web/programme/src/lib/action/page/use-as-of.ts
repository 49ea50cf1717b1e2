import { addDays, instantAt, parseDay, type Day } from '@opvolging/domain';
import { useSearchParams } from 'react-router';
import { useToday } from '../fields/use-today';

export interface AsOf {
  readonly day: Day | null;
  /** The last moment of that day in Amsterdam; null for now. */
  readonly moment: string | null;
}

/** The day in the address on which the reader wants to see things; today and later are simply now. */
export function useAsOf(): AsOf {
  const [params] = useSearchParams();
  const today = useToday();
  const day = parseDay(params.get('op') ?? '');
  if (day === null || (today !== null && day >= today)) return { day: null, moment: null };
  const endOfDay = instantAt(addDays(day, 1), 0, 0) - 1;
  return { day, moment: new Date(endOfDay).toISOString() };
}
