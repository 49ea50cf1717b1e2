import { LANGUAGES, type Language } from './language';

export interface LanguageWishes {
  /** What the person chose and the programme remembers. */
  readonly person?: string | null;
  readonly cookie?: string | null;
  /** The `Accept-Language` header. */
  readonly acceptLanguage?: string | null;
}

/** The person's choice, else the cookie, else what the browser accepts, else Dutch. */
export function chooseLanguage({ person, cookie, acceptLanguage }: LanguageWishes): Language {
  return languageOf(person) ?? languageOf(cookie) ?? accepted(acceptLanguage) ?? 'nl';
}

function languageOf(tag: string | null | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary);
}

function accepted(header: string | null | undefined): Language | undefined {
  return (header ?? '')
    .split(',')
    .map(weighted)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => languageOf(tag))
    .find((language) => language !== undefined);
}

function weighted(range: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = range.split(';');
  const quality = parameters.map((part) => part.trim()).find((part) => part.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}
