import {
  graphql,
  QueryView,
  useMessages,
  usePageTitle,
  useScreenQuery,
} from '@opvolging/web-data-access';

import { useParams } from 'react-router';
import { ActionContent } from './action-content';
import { ActionHeader } from './action-header';
import { ActionLinks } from './action-links';
import { AsOfNotice } from './as-of-notice';
import { DoneNotice } from './done-notice';
import { NoSuchAction } from './no-such-action';
import { TitleOfAction } from './title-of-action';
import { useAsOf } from './use-as-of';

const ActionPage_Query = graphql(`
  query ActionPage_Query($code: String!, $asOf: DateTime) {
    action(code: $code, asOf: $asOf) {
      id
      code
      title
      example
      ...ActionContent_action
    }
  }
`);

/** Everything about one action, now or as it was on a day. */
export function ActionPage() {
  const { action: texts } = useMessages();
  const { code = '' } = useParams();
  const { day, moment } = useAsOf();
  const query = useScreenQuery(ActionPage_Query, {
    variables: { code, asOf: moment },
    asOf: moment !== null,
  });
  const action = query.data?.action;
  usePageTitle(action ? texts.pageTitle(action) : undefined);
  if (action === null) return <NoSuchAction code={code} day={day} />;
  return (
    <>
      <ActionHeader
        title={action ? <TitleOfAction {...action} /> : code}
        code={code}
        meta={action?.example && texts.example}
        actions={<ActionLinks code={code} />}
      />
      <DoneNotice />
      <AsOfNotice code={code} day={day} />
      <QueryView query={query} rows={8}>
        {(data) =>
          data.action && (
            <ActionContent action={data.action} asOf={moment} refetch={query.refetch} />
          )
        }
      </QueryView>
    </>
  );
}
