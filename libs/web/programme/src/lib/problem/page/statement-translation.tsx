import { useLanguage, useMessages } from '@opvolging/web-data-access';
import './statement-translation.css';

interface StatementTranslationProps {
  readonly statement: { readonly language: string; readonly translation: string | null };
}

/** The words of the field in the reader's language, for who reads another than theirs. */
export function StatementTranslation({ statement }: StatementTranslationProps) {
  const { problem: texts } = useMessages();
  const { language } = useLanguage();
  if (statement.language === language || statement.translation === null) return null;
  return (
    <p className="o-statement-translation">
      <strong>{texts.translation}</strong> {statement.translation}
      <br />
      <small>{texts.translationBy}</small>
    </p>
  );
}
