import { graphql, readFragment, useMessages, useScreenQuery } from '@opvolging/web-data-access';
import { Details } from '@opvolging/web-ui';
import { ChangeList } from '../history/change-list';
import { HistoryEntryItem_entry } from '../history/history-entry-fragment';

const PlanChanges_Query = graphql(`
  query PlanChanges_Query($code: String!) {
    action(code: $code) {
      id
      history(first: 20) {
        nodes {
          id
          command
          ...HistoryEntryItem_entry
        }
      }
    }
  }
`);

interface PlanChangesProps {
  readonly code: string;
  readonly planRevision: number;
}

/** Was and now of the last revision, for whoever is asked to agree again; nothing for a first plan. */
export function PlanChanges({ code, planRevision }: PlanChangesProps) {
  const { agreement } = useMessages();
  const revised = planRevision > 1;
  const { data } = useScreenQuery(PlanChanges_Query, { variables: { code }, skip: !revised });
  const latest = data?.action?.history.nodes.find(
    ({ command }) => command === 'action.PLAN_REVISED',
  );
  if (!revised || latest === undefined) return null;
  const entry = readFragment(HistoryEntryItem_entry, latest);
  return (
    <Details summary={agreement.answer.revised} open>
      <ChangeList changes={entry.changes} />
    </Details>
  );
}
