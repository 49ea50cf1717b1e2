import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@opvolging/api-kernel';
import { COURSE_TOTAL_CONDITIONS, COURSE_TOTALS, type CourseTotal } from '@opvolging/domain';
import { ProblemQueries } from '../problem/problem.queries';
import { actionSource } from './action-conditions';
import { readingOf, type ActionReading } from './action-reading';
import { conditionSql, type SqlCondition } from './condition-sql';
import { momentOf } from './moment';
import type { PhaseCountsObject } from './phase-counts.object';
import type { PortfolioObject } from './portfolio.object';

/** The programme in counts, over the very rows and conditions of the lists. */
@Injectable()
export class PortfolioQueries {
  constructor(private readonly problems: ProblemQueries) {}

  async at(ctx: RequestContext, asOf?: string | null): Promise<PortfolioObject> {
    const moment = await momentOf(ctx, asOf);
    const reading = readingOf(ctx, moment);
    return {
      asOf: moment.at,
      ...(await actionCounts(reading)),
      coverage: coverageCounts(await this.problems.coverageCounts(ctx, moment)),
    };
  }
}

type CountRow = Record<CourseTotal, number> & { readonly phase: string; readonly total: number };

const NO_COURSES = { onCourse: 0, adjusting: 0, helpNeeded: 0, outOfDate: 0, noCheckIn: 0 };

/** Both counts in one statement: a row per phase, and on each the courses, of which there is one row. */
async function actionCounts(
  reading: ActionReading,
): Promise<Pick<PortfolioObject, 'phases' | 'courses'>> {
  const { table, where, parameters } = await actionSource(reading, {});
  const courses = await courseCounts(reading);
  const rows = await reading.ctx.query<CountRow>(
    `SELECT p.phase, p.total, c.*
       FROM (SELECT s.phase, count(*) AS total FROM ${table} s WHERE ${where} GROUP BY s.phase) p
      CROSS JOIN (${courses.sql}) c`,
    [...parameters, ...courses.parameters],
  );
  return { phases: phasesFrom(rows), courses: rows[0] ?? NO_COURSES };
}

/** Counts each condition; the five exclude each other. */
async function courseCounts(reading: ActionReading): Promise<SqlCondition> {
  const source = await actionSource(reading, { phase: ['IN_PROGRESS'] });
  const totals = COURSE_TOTALS.map((name) => ({
    name,
    ...conditionSql(COURSE_TOTAL_CONDITIONS[name], reading.cutOffs),
  }));
  const counted = totals.map(({ name, sql }) => `count(CASE WHEN ${sql} THEN 1 END) AS "${name}"`);
  return {
    sql: `SELECT ${counted.join(', ')} FROM ${source.table} s WHERE ${source.where}`,
    parameters: [...totals.flatMap(({ parameters }) => parameters), ...source.parameters],
  };
}

function phasesFrom(rows: readonly CountRow[]): PhaseCountsObject {
  const count = (phase: string): number => rows.find((row) => row.phase === phase)?.total ?? 0;
  return {
    proposed: count('PROPOSED'),
    notStarted: count('NOT_STARTED'),
    inProgress: count('IN_PROGRESS'),
    paused: count('PAUSED'),
    done: count('DONE'),
    stopped: count('STOPPED'),
  };
}

function coverageCounts(counts: ReadonlyMap<string, number>): PortfolioObject['coverage'] {
  const count = (coverage: string): number => counts.get(coverage) ?? 0;
  return {
    noAction: count('NO_ACTION'),
    proposedOnly: count('PROPOSED_ONLY'),
    unconfirmed: count('UNCONFIRMED'),
    inHand: count('IN_HAND'),
    pausedOnly: count('PAUSED_ONLY'),
    allClosed: count('ALL_CLOSED'),
    resolved: count('RESOLVED'),
    handledElsewhere: count('HANDLED_ELSEWHERE'),
    setAside: count('SET_ASIDE'),
  };
}
