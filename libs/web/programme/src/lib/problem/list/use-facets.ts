import {
  graphql,
  useLanguage,
  useMessages,
  useScreenQuery,
  useWrittenLang,
} from '@opvolging/web-data-access';
import type { SelectOption } from '@opvolging/web-ui';
import { sectionName } from '../words/section-name';
import { themeName } from '../words/theme-name';

const UseFacets_Query = graphql(`
  query UseFacets_Query {
    problemFacets {
      sections {
        number
        title
        titleEn
      }
      themes
    }
  }
`);

interface Facets {
  readonly sections: readonly SelectOption[];
  readonly themes: readonly SelectOption[];
}

/** The sections and themes that the register has, in words; empty until they are known. */
export function useFacets(): Facets {
  const messages = useMessages();
  const { language } = useLanguage();
  const writtenLang = useWrittenLang();
  const { data } = useScreenQuery(UseFacets_Query);
  const { sections = [], themes = [] } = data?.problemFacets ?? {};
  return {
    sections: sections.map((section) => ({
      value: section.number,
      label: sectionName(messages, language, section),
      lang: section.titleEn === null && section.title !== null ? writtenLang : undefined,
    })),
    themes: themes
      .map((key) => ({ value: key, label: themeName(messages, key) }))
      .sort((one, other) => one.label.localeCompare(other.label, language)),
  };
}
