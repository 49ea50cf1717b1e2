import { isoWeekOf, mondayOf, parseDay } from '@opvolging/domain';
import { graphql, useMessages } from '@opvolging/web-data-access';
import { Meta } from '@opvolging/web-ui';
import { useEveryRow } from '../fields/use-every-row';

const RoundProgress_Query = graphql(`
  query RoundProgress_Query($after: String) {
    actions(first: 100, after: $after, filter: { phase: [IN_PROGRESS] }) {
      nodes {
        id
        checkedInOn
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** "Ronde week 48: 25 van 31 doorgegeven". */
export function RoundProgress({ today }: { today: string }) {
  const { workList, format } = useMessages();
  const actions = useEveryRow(RoundProgress_Query, (data) => data.actions);
  const day = parseDay(today);
  if (day === null || actions.length === 0) return null;
  const week = isoWeekOf(day);
  const monday = mondayOf(week);
  const done = actions.filter(({ checkedInOn }) => (checkedInOn ?? '') >= monday).length;
  return <Meta>{workList.round({ done, total: actions.length, week: format.week(week) })}</Meta>;
}
