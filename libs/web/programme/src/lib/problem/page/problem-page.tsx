import { parseCode } from '@opvolging/domain';
import {
  graphql,
  NotFound,
  QueryView,
  readFragment,
  useLanguage,
  useMessages,
  usePageTitle,
  useScreenQuery,
  readableTitle,
  TitleToRead,
  type ProblemPage_ProblemFragment,
} from '@opvolging/web-data-access';
import { Alert, Breadcrumb, Button, PageHeader, TwoColumns } from '@opvolging/web-ui';
import { useParams } from 'react-router';
import { CommandedProblem_problem } from '../commands/commanded-problem';
import { ProblemCommands } from '../commands/problem-commands';
import { ProblemHistory } from '../history/problem-history';
import { TakenApart } from '../history/taken-apart-notice';
import { ProblemNotice } from '../notice/problem-notice';
import { sourceTitle } from '../words/source-place';
import { StatementQuote } from './statement-quote';
import { WhatIsDone } from './what-is-done';
import { WhatWeKnow } from './what-we-know';
import './problem-page.css';

const ProblemPage_problem = graphql(`
  fragment ProblemPage_problem on Problem {
    id
    code
    title
    titleEn
    statements {
      id
      source {
        id
        title
        titleEn
      }
      ...StatementQuote_statement
    }
    ...WhatIsDone_problem
    ...WhatWeKnow_problem
    ...CommandedProblem_problem
    ...ProblemHistory_problem
  }
`);

const ProblemPage_Query = graphql(`
  query ProblemPage_Query($code: String!) {
    problem(code: $code) {
      id
      ...ProblemPage_problem
    }
  }
`);

/** What does not go well, in the words of the field, and what is done about it. */
export function ProblemPage() {
  const { code = '' } = useParams();
  const query = useScreenQuery(ProblemPage_Query, { variables: { code } });
  return (
    <QueryView query={query} rows={6}>
      {({ problem }) =>
        problem === null ? (
          <NotFound />
        ) : (
          <ProblemView
            problem={readFragment(ProblemPage_problem, problem)}
            asked={parseCode(code) ?? code}
            onChanged={() => void query.refetch().catch(() => undefined)}
          />
        )
      }
    </QueryView>
  );
}

interface ProblemViewProps {
  readonly problem: ProblemPage_ProblemFragment;
  /** The code in the address; an old one leads to the problem in which it was grouped. */
  readonly asked: string;
  readonly onChanged: () => void;
}

function ProblemView({ problem, asked, onChanged }: ProblemViewProps) {
  const { problem: texts, shell } = useMessages();
  const { language } = useLanguage();
  const { code, statements } = problem;
  const source = statements[0]?.source;
  usePageTitle(texts.pageTitle({ code, title: readableTitle(problem, language).text }));
  return (
    <>
      <PageHeader
        title={
          <>
            <span className="o-problem-code">{code} </span>
            <TitleToRead of={problem} />
          </>
        }
        breadcrumb={
          <Breadcrumb
            label={shell.breadcrumb}
            items={[{ label: texts.listTitle, href: '/problemen' }, { label: code }]}
          />
        }
      />
      {asked !== code && (
        <Alert kind="info">
          <p>{texts.group.oldCode({ old: asked, code })}</p>
        </Alert>
      )}
      <TakenApart problem={problem} />
      <ProblemNotice
        problem={readFragment(CommandedProblem_problem, problem)}
        onChanged={onChanged}
      />
      {statements.map((statement) => (
        <StatementQuote
          key={statement.id}
          statement={statement}
          size={statements.length > 1 ? 'small' : undefined}
        />
      ))}
      <TwoColumns>
        <WhatIsDone problem={problem} />
        <WhatWeKnow problem={problem} />
      </TwoColumns>
      <ProblemCommands problem={problem} onChanged={onChanged} />
      <ProblemHistory
        problem={problem}
        sourceTitle={source === undefined ? '' : sourceTitle(source, language)}
      />
      <Button look="subtle" size="small" onClick={() => window.print()}>
        {shell.print}
      </Button>
    </>
  );
}
