import {
  graphql,
  NotFound,
  QueryView,
  useMessages,
  usePageTitle,
  useScreenQuery,
} from '@opvolging/web-data-access';
import { Button } from '@opvolging/web-ui';
import { useParams } from 'react-router';
import { ActionHeader } from '../page/action-header';
import { TitleOfAction } from '../page/title-of-action';
import { PrintSheet } from './print-sheet';

const PrintPage_Query = graphql(`
  query PrintPage_Query($code: String!) {
    today
    action(code: $code) {
      id
      title
      ...PrintSheet_action
    }
  }
`);

/** One action on one sheet of paper. */
export function PrintPage() {
  const { action: texts, format, shell } = useMessages();
  const { code = '' } = useParams();
  const query = useScreenQuery(PrintPage_Query, { variables: { code } });
  const action = query.data?.action ?? null;
  usePageTitle(texts.print.title({ code }));
  if (query.data !== undefined && action === null) return <NotFound />;
  return (
    <>
      <ActionHeader
        title={action === null ? code : <TitleOfAction code={code} title={action.title} />}
        code={code}
        crumb={shell.print}
        meta={query.data && texts.print.asOf({ moment: format.longDay(query.data.today) })}
        actions={
          <Button look="primary" onClick={() => window.print()}>
            {shell.print}
          </Button>
        }
      />
      <QueryView query={query} rows={8}>
        {(data) => data.action && <PrintSheet action={data.action} />}
      </QueryView>
    </>
  );
}
