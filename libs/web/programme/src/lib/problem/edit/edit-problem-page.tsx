import {
  graphql,
  NoRight,
  NotFound,
  QueryView,
  readFragment,
  useMessages,
  usePageTitle,
  useScreenQuery,
  useViewer,
} from '@opvolging/web-data-access';
import { Alert, Breadcrumb, PageHeader } from '@opvolging/web-ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { StatementQuote } from '../page/statement-quote';
import { EditProblemForm, EditProblemForm_problem } from './edit-problem-form';

const EditProblemPage_Query = graphql(`
  query EditProblemPage_Query($code: String!) {
    problem(code: $code) {
      id
      code
      viewerMay
      statements {
        id
        ...StatementQuote_statement
      }
      ...EditProblemForm_problem
    }
  }
`);

/** Our own words about a problem; the statements stand above them and never change. */
export function EditProblemPage() {
  const { code = '' } = useParams();
  const { problem: texts } = useMessages();
  const viewer = useViewer();
  const query = useScreenQuery(EditProblemPage_Query, { variables: { code } });
  const [opened, setOpened] = useState(0);
  if (!viewer.may('PROBLEM_EDIT')) return <NoRight />;
  return (
    <QueryView query={query} rows={6}>
      {({ problem }) => {
        if (problem === null) return <NotFound />;
        return (
          <>
            <EditHeader code={problem.code} />
            {problem.statements.map((statement) => (
              <StatementQuote key={statement.id} statement={statement} size="small" />
            ))}
            {problem.viewerMay.includes('EDIT') ? (
              <EditProblemForm
                key={opened}
                problem={readFragment(EditProblemForm_problem, problem)}
                onConflict={() => void query.refetch().catch(() => undefined)}
                onKeepTheirs={() => setOpened(opened + 1)}
              />
            ) : (
              <Alert kind="warning">
                <p>{texts.edit.notNow}</p>
              </Alert>
            )}
          </>
        );
      }}
    </QueryView>
  );
}

function EditHeader({ code }: { code: string }) {
  const { problem: texts, shell } = useMessages();
  const title = texts.edit.title({ code });
  usePageTitle(title);
  return (
    <PageHeader
      title={title}
      breadcrumb={
        <Breadcrumb
          label={shell.breadcrumb}
          items={[
            { label: texts.listTitle, href: '/problemen' },
            { label: code, href: `/problemen/${code}` },
            { label: texts.edit.command },
          ]}
        />
      }
    />
  );
}
