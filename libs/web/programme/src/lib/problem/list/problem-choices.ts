import { COVERAGES, type Coverage } from '@opvolging/domain';
import type { ProblemFilter } from '@opvolging/web-data-access';
import { codesIn, wordsFor } from '../../action/list/address-words';
import { COVERAGE_WORDS } from './coverage-words';

/** What a person chose to see; an empty text or list means everything. */
export interface ProblemChoices {
  readonly section: string;
  readonly theme: string;
  readonly coverage: readonly Coverage[];
  readonly text: string;
}

export const NO_CHOICES: ProblemChoices = { section: '', theme: '', coverage: [], text: '' };

export function choicesIn(params: URLSearchParams): ProblemChoices {
  const text = (name: string) => params.get(name)?.trim() ?? '';
  return {
    section: text('paragraaf'),
    theme: text('thema'),
    coverage: codesIn(COVERAGES, COVERAGE_WORDS, text('dekking')),
    text: text('tekst'),
  };
}

/** What the server is asked; nothing is left out but what the person left out. */
export function filterOf({ section, theme, coverage, text }: ProblemChoices): ProblemFilter {
  return {
    section: section === '' ? null : section,
    theme: theme === '' ? null : theme,
    coverage: coverage.length === 0 ? null : [...coverage],
    text: text === '' ? null : text,
  };
}

/** The address of the list with these choices, from its first page unless another is named. */
export function listAddress(choices: ProblemChoices, page?: PageOfProblems): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string) => value !== '' && params.set(name, value);
  put('paragraaf', choices.section);
  put('thema', choices.theme);
  put('dekking', wordsFor(choices.coverage, COVERAGE_WORDS).join());
  put('tekst', choices.text);
  if (page !== undefined && page.after !== null) {
    params.set('na', page.after);
    params.set('regel', String(page.firstRow));
  }
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '/problemen' : `/problemen?${text}`;
}

export interface PageOfProblems {
  /** The place after which this page begins; null for the first page. */
  readonly after: string | null;
  /** The number of the first row of this page. */
  readonly firstRow: number;
}

export function pageIn(params: URLSearchParams): PageOfProblems {
  const after = params.get('na');
  const row = Number(params.get('regel'));
  return { after, firstRow: after !== null && Number.isInteger(row) && row > 0 ? row : 1 };
}
