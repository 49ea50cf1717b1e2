import { Injectable } from '@nestjs/common';
import {
  pageOf,
  placeholders,
  type Connection,
  type PageArgs,
  type RequestContext,
} from '@opvolging/api-kernel';
import { dutchSortKey, THEMES } from '@opvolging/domain';
import { momentOf, nowOf, summaryAt, type Moment } from '../action-reading/moment';
import { allOf } from '../action-reading/condition-sql';
import type { ListSource } from '../action-reading/list-source';
import { textCondition, wordCondition } from '../action-reading/text-search';
import type { SectionObject } from '../source/section.object';
import type { ProblemFacetsObject } from './problem-facets.object';
import type { ProblemFilterInput } from './problem-filter.input';
import { PROBLEM_ROW_SELECT, type ProblemRow } from './problem-listing-row';
import { ProblemView } from './problem-view';
import { problemWithCode } from './problem-with-code';
import { problemById } from './problem.loader';

export interface ProblemListRequest extends PageArgs {
  readonly filter?: ProblemFilterInput | null;
  readonly asOf?: string | null;
}

/** Everything that is read of problems; every list and number goes through the same conditions. */
@Injectable()
export class ProblemQueries {
  /** The problem itself as it stands now, grouped away or not. */
  byId(ctx: RequestContext, id: string): Promise<ProblemView | null> {
    return problemById(ctx, nowOf(ctx)).load(id);
  }

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<ProblemView[]> {
    const found = await Promise.all(ids.map((id) => this.byId(ctx, id)));
    return found.flatMap((one) => one ?? []);
  }

  /** By code; the old code of a grouped problem gives the group. */
  async byCode(
    ctx: RequestContext,
    code: string,
    asOf?: string | null,
  ): Promise<ProblemView | null> {
    return problemWithCode(ctx, await momentOf(ctx, asOf), code);
  }

  async list(
    ctx: RequestContext,
    { filter, asOf, ...page }: ProblemListRequest,
  ): Promise<Connection<ProblemView>> {
    const moment = await momentOf(ctx, asOf);
    const { table, where, parameters } = problemSource(moment, filter ?? {});
    return pageOf(
      ctx,
      {
        select: PROBLEM_ROW_SELECT,
        from: `${table} s`,
        where,
        parameters,
        sortKey: 's.number',
        tieKey: 's.problem_id',
        scope: `problems:${moment.seq}:${JSON.stringify(filter ?? {})}:${ctx.viewer.personId}`,
        toNode: (row: ProblemRow) => new ProblemView(ctx, moment, row),
      },
      page,
    );
  }

  /** How many listed problems have each coverage. */
  async coverageCounts(ctx: RequestContext, moment: Moment): Promise<ReadonlyMap<string, number>> {
    const { table, where, parameters } = problemSource(moment, {});
    const rows = await ctx.query<{ coverage: string; total: number }>(
      `SELECT s.coverage, count(*) AS total FROM ${table} s WHERE ${where} GROUP BY s.coverage`,
      parameters,
    );
    return new Map(rows.map(({ coverage, total }) => [coverage, total]));
  }

  async facets(ctx: RequestContext): Promise<ProblemFacetsObject> {
    const sections = await ctx.query<SectionObject>(
      `SELECT section AS number, max(section_title) AS title, max(section_title_en) AS "titleEn"
         FROM statement WHERE section IS NOT NULL GROUP BY section`,
    );
    const themes = await ctx.query<{ theme: string }>('SELECT DISTINCT theme FROM problem_theme');
    const occurring = new Set(themes.map(({ theme }) => theme));
    return {
      sections: sections.sort(byNumber),
      themes: THEMES.filter((theme) => occurring.has(theme)),
    };
  }
}

function byNumber(one: SectionObject, other: SectionObject): number {
  return dutchSortKey(one.number) < dutchSortKey(other.number) ? -1 : 1;
}

/** The rows that a filter means at a moment; what was grouped away is not among them. */
function problemSource(
  moment: Moment,
  { coverage, theme, section, text }: ProblemFilterInput,
): ListSource {
  const { table, where, parameters } = summaryAt('problem_summary', moment);
  const conditions = allOf([
    { sql: `${where} AND s.listed = 1`, parameters },
    ...(coverage
      ? [{ sql: `s.coverage IN (${placeholders(coverage)})`, parameters: coverage }]
      : []),
    ...(theme ? [wordCondition('s.themes', theme)] : []),
    ...(section ? [wordCondition('s.sections', section)] : []),
    textCondition('s.search_text', text),
  ]);
  return { table, where: conditions.sql, parameters: conditions.parameters };
}
