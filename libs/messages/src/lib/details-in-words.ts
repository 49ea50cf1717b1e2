import type { Catalogue } from './catalogue';
import type { MessageDetails } from './message-details';

type Word = string | number | undefined;

/** Days, weeks, terms and large numbers as the reader knows them; small numbers stay countable. */
export function detailsInWords(catalogue: Catalogue, details: MessageDetails): MessageDetails {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [key, inWords(catalogue, key, value)]),
  );
}

function inWords(catalogue: Catalogue, key: string, value: Word): Word {
  if (typeof value === 'number') return value < 1_000 ? value : catalogue.format.number(value);
  return value === undefined
    ? undefined
    : (dateText(catalogue, value) ?? term(catalogue, key, value));
}

function dateText({ format }: Catalogue, value: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.day(value);
  return /^\d{4}-W\d{2}$/.test(value) ? format.week(value) : undefined;
}

function term({ terms, facts }: Catalogue, key: string, value: string): string {
  const byKey: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    phase: terms.phase,
    agreement: terms.agreement,
    course: terms.course,
    fact: facts.label,
    state: terms.requestState,
  };
  return byKey[key]?.[value] ?? value;
}
