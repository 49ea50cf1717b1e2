import {
  graphql,
  readFragment,
  useMessages,
  useLanguage,
  readableTitle,
  type FragmentType,
  type UncoveredProblems_ProblemFragment,
} from '@opvolging/web-data-access';
import { EmptyState, Item, ItemList, Link, Paragraph, Section } from '@opvolging/web-ui';
import { UNCOVERED_ADDRESS } from './list-addresses';

export const UncoveredProblems_problem = graphql(`
  fragment UncoveredProblems_problem on Problem {
    id
    code
    title
    titleEn
    coverage
    facts {
      code
      since
    }
  }
`);

interface UncoveredProblemsProps {
  readonly problems: readonly FragmentType<typeof UncoveredProblems_problem>[];
  readonly total: number;
  readonly withProposal: number;
  readonly isPast: boolean;
}

/** What nobody has agreed to do anything about yet; never hidden, however long the list is. */
export function UncoveredProblems(props: UncoveredProblemsProps) {
  const { board } = useMessages();
  const { title, none, lead, withProposal, all } = board.uncovered;
  const { total, isPast } = props;
  const problems = readFragment(UncoveredProblems_problem, props.problems);
  const proposed = props.withProposal;
  return (
    <Section title={title}>
      {total === 0 ? (
        <EmptyState>{none}</EmptyState>
      ) : (
        <>
          <Paragraph>
            {lead({ n: total })} {proposed > 0 && withProposal({ n: proposed })}
          </Paragraph>
          <ItemList>
            {problems.map((problem) => (
              <UncoveredProblem key={problem.id} problem={problem} />
            ))}
          </ItemList>
          {!isPast && (
            <p>
              <Link href={UNCOVERED_ADDRESS}>{all({ n: total })}</Link>
            </p>
          )}
        </>
      )}
    </Section>
  );
}

function UncoveredProblem({ problem }: { problem: UncoveredProblems_ProblemFragment }) {
  const { coverage, facts, format } = useMessages();
  const { language } = useLanguage();
  const { code } = problem;
  const { text, lang } = readableTitle(problem, language);
  const since = problem.facts[0]?.since ?? null;
  return (
    <Item
      meta={since !== null && facts.since({ date: format.day(since) })}
      aside={coverage.label[problem.coverage]}
    >
      <Link href={`/problemen/${code}`}>
        {code} <span lang={lang}>{text}</span>
      </Link>
    </Item>
  );
}
