import { fold } from '@opvolging/domain';
import type { SqlCondition } from './condition-sql';

const MOST_CHARACTERS = 200;
const MOST_WORDS = 10;

/** Every word stands somewhere in a column that holds folded text. */
export function textCondition(
  column: 's.search_text',
  text: string | null | undefined,
): SqlCondition {
  const words = fold([...(text ?? '')].slice(0, MOST_CHARACTERS).join(''))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  return {
    sql: ['1 = 1', ...words.map(() => `${column} LIKE ? ESCAPE '\\'`)].join(' AND '),
    parameters: words.map((word) => `%${escaped(word)}%`),
  };
}

/** One value among those that a column holds between spaces. */
export function wordCondition(
  column: 's.person_ids' | 's.problem_codes' | 's.sections' | 's.themes',
  value: string,
): SqlCondition {
  return { sql: `${column} LIKE ? ESCAPE '\\'`, parameters: [`% ${escaped(value)} %`] };
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
