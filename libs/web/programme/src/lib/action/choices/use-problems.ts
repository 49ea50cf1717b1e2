import { graphql, useLanguage, readableTitle } from '@opvolging/web-data-access';
import type { SelectOption } from '@opvolging/web-ui';
import { useEveryPage } from './use-every-page';

const UseProblems_Query = graphql(`
  query UseProblems_Query($after: String) {
    problems(first: 100, after: $after) {
      totalCount
      nodes {
        id
        code
        title
        titleEn
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** The problems of the register by code, with the title in the reader's language where there is one. */
export function useProblems(options: { readonly skip?: boolean } = {}): readonly SelectOption[] {
  const { language } = useLanguage();
  const { rows } = useEveryPage({
    document: UseProblems_Query,
    variables: (after) => ({ after }),
    connectionOf: ({ problems }) => problems,
    ...options,
  });
  return rows.map((problem) => {
    const { text, lang } = readableTitle(problem, language);
    return { value: problem.code, label: `${problem.code} ${text}`, lang };
  });
}
