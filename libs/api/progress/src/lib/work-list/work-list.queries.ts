import { Injectable } from '@nestjs/common';
import {
  pageOf,
  type Connection,
  type PageArgs,
  type RequestContext,
  type SqlValue,
} from '@opvolging/api-kernel';
import type { SqlCondition } from '@opvolging/api-programme';
import { cutOffsOn, FACT_CODES, type FactCode } from '@opvolging/domain';
import type { WorkCountObject } from './work-count.object';
import { WorkItemView, type WorkRow } from './work-item-view';
import { workSubjectOf } from './work-item-id';
import type { WorkListFilterInput } from './work-list-filter.input';
import { workSource } from './work-source';

const WORK_SELECT = `w.subject_id AS "subjectId", w.fact, i.handler_id AS "handlerId",
  i.postponed_until AS "postponedUntil", i.postponed_reason AS "postponedReason"`;

/** A fact without a day in the data stands at the end. */
const OLDEST_FIRST = "COALESCE(w.since, '9999-12-31')";

@Injectable()
export class WorkListQueries {
  /** The oldest first; what was put off is left out unless asked for. */
  list(
    ctx: RequestContext,
    filter: WorkListFilterInput,
    page: PageArgs,
  ): Promise<Connection<WorkItemView>> {
    const { from, parameters } = workSource(cutOffsOn(ctx.today), codesOf(filter));
    const conditions = [shown(ctx, filter), handledBy(filter)];
    return pageOf<WorkRow, WorkItemView>(
      ctx,
      {
        select: WORK_SELECT,
        from,
        where: conditions.map(({ sql }) => sql).join(' AND '),
        parameters: [...parameters, ...conditions.flatMap((one) => one.parameters)],
        sortKey: OLDEST_FIRST,
        tieKey: "(w.fact || ':' || w.subject_id)",
        scope: `work-list:${JSON.stringify(filter)}:${ctx.viewer.personId}`,
        toNode: (row) => new WorkItemView(ctx, row),
      },
      page,
    );
  }

  /** Per fact as many as its list shows; facts that hold for nothing are left out. */
  async counts(ctx: RequestContext): Promise<WorkCountObject[]> {
    const { from, parameters } = workSource(cutOffsOn(ctx.today));
    const { sql, parameters: more } = shown(ctx, {});
    const rows = await ctx.query<WorkCountObject>(
      `SELECT w.fact AS code, count(*) AS count FROM ${from} WHERE ${sql} GROUP BY w.fact`,
      [...parameters, ...more],
    );
    return FACT_CODES.flatMap((code) => rows.find((row) => row.code === code) ?? []);
  }

  /** Put off or not; null when the fact does not hold now. */
  async byId(ctx: RequestContext, id: string): Promise<WorkItemView | null> {
    const subject = workSubjectOf(id);
    if (!subject) return null;
    const { from, parameters } = workSource(cutOffsOn(ctx.today), [subject.fact]);
    const [row] = await ctx.query<WorkRow>(
      `SELECT ${WORK_SELECT} FROM ${from} WHERE w.subject_id = ?`,
      [...parameters, subject.subjectId],
    );
    return row ? new WorkItemView(ctx, row) : null;
  }
}

function codesOf({ fact }: WorkListFilterInput): readonly FactCode[] {
  return fact ? [...new Set(fact)] : FACT_CODES;
}

function shown({ today }: RequestContext, { includePostponed }: WorkListFilterInput): SqlCondition {
  return includePostponed
    ? ALL
    : { sql: '(i.postponed_until IS NULL OR i.postponed_until <= ?)', parameters: [today] };
}

function handledBy({ handlerId }: WorkListFilterInput): SqlCondition {
  return handlerId ? { sql: 'i.handler_id = ?', parameters: [handlerId] } : ALL;
}

const ALL: { sql: string; parameters: SqlValue[] } = { sql: '1 = 1', parameters: [] };
