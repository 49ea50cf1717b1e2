import { parseDay, parseTypedDay, type Day } from '@opvolging/domain';
import { graphql, useScreenQuery } from '@opvolging/web-data-access';

const UseToday_Query = graphql(`
  query UseToday_Query {
    today
  }
`);

/** The programme's day; null until it is known. */
export function useToday(): Day | null {
  const { data } = useScreenQuery(UseToday_Query, { cached: true });
  return data === undefined ? null : parseDay(data.today);
}

/**
 * Turns what was typed into a day. What is no day goes to the server as it was typed, which says at
 * the field what is wrong with it, in the same words as everywhere.
 */
export function useTypedDays(): (typed: string) => string {
  const today = useToday();
  return (typed) => readDay(typed, today) ?? typed.trim();
}

export function readDay(typed: string, today: Day | null): Day | null {
  return today === null ? parseDay(typed.trim()) : parseTypedDay(typed, today);
}
