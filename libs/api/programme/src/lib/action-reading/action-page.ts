import { pageOf, type Connection, type PageArgs, type PageQuery } from '@opvolging/api-kernel';
import { ATTENTION_STEPS } from '@opvolging/domain';
import type { ActionReading } from './action-reading';
import { ACTION_ROW_SELECT, type ActionRow } from './action-row';
import { ActionView } from './action-view';
import { conditionSql, type SqlCondition } from './condition-sql';
import type { ListSource } from './list-source';
import type { ActionOrder } from './reading-enums';

const SORT_KEY: Readonly<Record<ActionOrder, string>> = {
  CODE: 's.number',
  ATTENTION: 's.calm',
  NEXT_MILESTONE: 's.next_milestone_sort',
  LAST_CHECK_IN: 's.checked_in_sort',
};

export interface ActionPageRequest extends PageArgs {
  readonly source: ListSource;
  readonly orderBy: ActionOrder;
  /** Names the list and its filter, to which the cursor is bound. */
  readonly scope: string;
}

/** One page with its count, from the very same rows; what the page shows besides is loaded per page, not per row. */
export function actionPage(
  reading: ActionReading,
  request: ActionPageRequest,
): Promise<Connection<ActionView>> {
  return pageOf(reading.ctx, pageQuery(reading, request), request);
}

function pageQuery(
  reading: ActionReading,
  { source, orderBy, scope }: ActionPageRequest,
): PageQuery<ActionRow, ActionView> {
  const { sql, parameters } =
    orderBy === 'ATTENTION' ? withCalm(source, reading) : { sql: source.table, parameters: [] };
  return {
    select: ACTION_ROW_SELECT,
    from: `${sql} s`,
    where: source.where,
    parameters: [...parameters, ...source.parameters],
    sortKey: SORT_KEY[orderBy],
    tieKey: 's.number',
    scope: `${scope}:${orderBy}:${reading.ctx.viewer.personId}`,
    toNode: (row) => new ActionView(reading, row),
  };
}

/** The further down the steps of attention, the calmer; what asks for most comes first. */
function withCalm(source: ListSource, { cutOffs }: ActionReading): SqlCondition {
  const steps = ATTENTION_STEPS.map(({ condition }) => conditionSql(condition, cutOffs));
  const cases = steps.map(({ sql }, index) => `WHEN ${sql} THEN ${index}`).join(' ');
  return {
    sql: `(SELECT s.*, CASE ${cases} ELSE ${steps.length} END AS calm FROM ${source.table} s)`,
    parameters: steps.flatMap(({ parameters }) => parameters),
  };
}
