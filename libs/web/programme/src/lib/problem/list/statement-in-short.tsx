import { useLanguage } from '@opvolging/web-data-access';
import { quotation } from '../words/quotation';
import { shortened } from '../words/shortened';
import type { ProblemRow } from './problem-row';

const LENGTH = 140;

/** The first statement: its own words in its own language, or the translation for who reads another. */
export function StatementInShort({ problem }: { problem: ProblemRow }) {
  const { language } = useLanguage();
  const [statement] = problem.statements;
  if (statement === undefined) return null;
  const { text, translation } = statement;
  const isForeign = statement.language !== language;
  if (isForeign && translation !== null) {
    return <p className="o-problem-words">{shortened(translation, LENGTH)}</p>;
  }
  return (
    <p className="o-problem-words" lang={isForeign ? statement.language : undefined}>
      {quotation(shortened(text, LENGTH))}
    </p>
  );
}
