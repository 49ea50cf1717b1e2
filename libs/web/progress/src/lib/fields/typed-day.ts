import { parseDay, parseTypedDay } from '@opvolging/domain';

/**
 * The day that was typed, as the API writes it. What is no day goes on as it was typed: the server says
 * at the field what is wrong with it.
 */
export function typedDay(typed: string, today: string): string {
  const day = parseDay(today);
  return (day === null ? null : parseTypedDay(typed, day)) ?? typed.trim();
}

/** A day as people type it, to fill in a field: 18-12-2026. */
export function asTyped(day: string): string {
  return day
    .split('-')
    .reverse()
    .map((part) => (part.length === 4 ? part : String(Number(part))))
    .join('-');
}
