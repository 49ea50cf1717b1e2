import type { Catalogue, Language } from '@opvolging/messages';
import { readablePart, writtenPart } from '@opvolging/web-data-access';
import { sectionName } from './section-name';

export interface StatementPlace {
  readonly section: string | null;
  readonly sectionTitle: string | null;
  readonly sectionTitleEn: string | null;
  readonly page: number | null;
  readonly column: string | null;
  readonly source: { readonly title: string; readonly titleEn: string | null };
}

interface Reading {
  readonly messages: Pick<Catalogue, 'problem'>;
  readonly language: Language;
}

/** For a `Sentence`: where a statement stands, so that anybody can find it: source, section, page and column. */
export function sourcePlace({ messages, language }: Reading, place: StatementPlace): string {
  const { problem: texts } = messages;
  const { section, sectionTitle, sectionTitleEn, page } = place;
  const titled = {
    number: section ?? '',
    title: sectionTitle === null ? null : writtenPart(sectionTitle),
    titleEn: sectionTitleEn,
  };
  return [
    sourceTitle(place.source, language),
    section === null ? null : texts.section({ number: sectionName(messages, language, titled) }),
    page === null ? null : texts.page({ number: page }),
    columnName(messages, place.column),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** For a `Sentence`. */
export function sourceTitle(
  source: { readonly title: string; readonly titleEn: string | null },
  language: Language,
): string {
  return readablePart(source, language);
}

function columnName({ problem }: Pick<Catalogue, 'problem'>, column: string | null) {
  if (column !== 'left' && column !== 'right') return null;
  return problem.columnOfPage[column];
}
