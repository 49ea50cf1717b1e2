import { readableTitle, type Titled } from './readable-title';
import { useLanguage } from './use-messages';

/** The title of a problem in the reader's language, or the original marked as such. */
export function TitleToRead({ of }: { of: Titled }) {
  const { language } = useLanguage();
  const { text, lang } = readableTitle(of, language);
  return lang === undefined ? text : <span lang={lang}>{text}</span>;
}
