import {
  graphql,
  readFragment,
  useMessages,
  TitleToRead,
  type FragmentType,
  type ProblemsSection_ActionFragment,
} from '@opvolging/web-data-access';
import { Blockquote, EmptyState, Item, ItemList, Link, Section } from '@opvolging/web-ui';
import { StatementTranslation } from '../../problem/page/statement-translation';
import { quotation } from '../../problem/words/quotation';

const ProblemsSection_action = graphql(`
  fragment ProblemsSection_action on Action {
    id
    problems {
      id
      code
      title
      titleEn
      statements {
        id
        text
        language
        translation
      }
    }
  }
`);

/** What the action is for, in the words of the field. */
export function ProblemsSection(props: { action: FragmentType<typeof ProblemsSection_action> }) {
  const { action: texts } = useMessages();
  const { problems } = readFragment(ProblemsSection_action, props.action);
  return (
    <Section title={texts.section.problems}>
      {problems.length === 0 ? (
        <EmptyState>{texts.noProblems}</EmptyState>
      ) : (
        <ItemList>
          {problems.map((problem) => (
            <ProblemItem key={problem.id} problem={problem} />
          ))}
        </ItemList>
      )}
    </Section>
  );
}

function ProblemItem({ problem }: { problem: ProblemsSection_ActionFragment['problems'][number] }) {
  const { code, statements } = problem;
  const [statement] = statements;
  return (
    <Item>
      <Link href={`/problemen/${code}`}>
        {code} <TitleToRead of={problem} />
      </Link>
      {statement && (
        <>
          <Blockquote size="small" lang={statement.language}>
            {quotation(statement.text)}
          </Blockquote>
          <StatementTranslation statement={statement} />
        </>
      )}
    </Item>
  );
}
