import {
  graphql,
  QueryView,
  useMessages,
  useScreenQuery,
  type ProblemResults_QueryQuery,
} from '@opvolging/web-data-access';
import { EmptyState, Link, Meta, Pagination } from '@opvolging/web-ui';
import {
  filterOf,
  listAddress,
  NO_CHOICES,
  type PageOfProblems,
  type ProblemChoices,
} from './problem-choices';
import { ProblemTable } from './problem-table';
import type { Choosing } from './use-choosing';

/** As many as the server gives at once, so that a register of this size prints and is searched whole. */
const ProblemResults_Query = graphql(`
  query ProblemResults_Query($filter: ProblemFilter, $after: String) {
    problems(first: 100, after: $after, filter: $filter) {
      totalCount
      nodes {
        id
        ...ProblemRow_problem
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    all: problems(first: 1) {
      totalCount
    }
  }
`);

interface ProblemResultsProps {
  readonly choices: ProblemChoices;
  readonly page: PageOfProblems;
  readonly choosing: Choosing | null;
}

export function ProblemResults({ choices, page, choosing }: ProblemResultsProps) {
  const { problem: texts } = useMessages();
  const query = useScreenQuery(ProblemResults_Query, {
    variables: { filter: filterOf(choices), after: page.after },
  });
  return (
    <QueryView query={query} rows={8}>
      {({ problems, all }) =>
        problems.totalCount === 0 ? (
          <NothingFound isFiltered={all.totalCount > 0} />
        ) : (
          <>
            <Meta role="status">
              {problems.totalCount === all.totalCount
                ? texts.count({ n: all.totalCount })
                : texts.countOf({ n: problems.totalCount, total: all.totalCount })}
            </Meta>
            <ProblemTable problems={problems.nodes} choosing={choosing} />
            <OtherPages problems={problems} {...{ choices, page }} />
          </>
        )
      }
    </QueryView>
  );
}

function NothingFound({ isFiltered }: { isFiltered: boolean }) {
  const { lists, problem: texts } = useMessages();
  if (!isFiltered) return <EmptyState>{texts.empty}</EmptyState>;
  return (
    <EmptyState
      next={lists.noResultsNext}
      actions={
        <Link look="secondary" href={listAddress(NO_CHOICES)}>
          {lists.clearAll}
        </Link>
      }
    >
      {texts.emptyFiltered}
    </EmptyState>
  );
}

interface OtherPagesProps {
  readonly problems: ProblemResults_QueryQuery['problems'];
  readonly choices: ProblemChoices;
  readonly page: PageOfProblems;
}

function OtherPages({ problems, choices, page }: OtherPagesProps) {
  const { format, lists, problem: texts } = useMessages();
  const { endCursor, hasNextPage } = problems.pageInfo;
  if (page.after === null && !hasNextPage) return null;
  const last = page.firstRow + problems.nodes.length - 1;
  return (
    <Pagination
      label={lists.pages}
      summary={texts.shownAll({
        from: format.number(page.firstRow),
        to: format.number(last),
        total: format.number(problems.totalCount),
      })}
      previous={
        page.after === null ? undefined : { label: lists.first, href: listAddress(choices) }
      }
      next={
        hasNextPage
          ? {
              label: lists.next,
              href: listAddress(choices, { after: endCursor, firstRow: last + 1 }),
            }
          : undefined
      }
    />
  );
}
