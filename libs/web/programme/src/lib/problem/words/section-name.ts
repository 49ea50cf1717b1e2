import type { Catalogue, Language } from '@opvolging/messages';

export interface SectionToName {
  readonly number: string;
  readonly title: string | null;
  readonly titleEn: string | null;
}

/** `2.6 Bepaalde groepen …`, or the number with where its title stands when we do not have that page. */
export function sectionName(
  { problem }: Pick<Catalogue, 'problem'>,
  language: Language,
  { number, title, titleEn }: SectionToName,
): string {
  const name = language === 'en' ? (titleEn ?? title) : title;
  return name === null
    ? problem.sectionUntitled({ number })
    : problem.sectionOption({ number, title: name });
}
