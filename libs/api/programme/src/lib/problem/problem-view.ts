import type { OrganisationObject } from '@opvolging/api-identity';
import type { RequestContext } from '@opvolging/api-kernel';
import {
  familyOf,
  hasPermission,
  isListed,
  problemCommandsFor,
  problemFacts,
  type Coverage,
  type CoveringAction,
  type Day,
  type Problem,
  type ProblemStand,
  type SetAsideReason,
} from '@opvolging/domain';
import { aggregateStates } from '../action-reading/aggregate-states.loader';
import type { FactObject } from '../action-reading/fact.object';
import type { Moment } from '../action-reading/moment';
import { organisationOrNull } from '../action-reading/named-people';
import { statementById } from '../source/statement.loader';
import type { StatementObject } from '../source/statement.object';
import { actionsByProblem } from './actions-of-problems';
import { OFFERED_AS, type OfferedProblemCommand } from './problem-enums';
import type { ProblemRow } from './problem-listing-row';
import { mergedProblems } from './problem-merging';
import type { ProblemObject } from './problem.object';

/** A problem: plain values of its summary; what is elsewhere is read when it is asked for. */
export class ProblemView implements ProblemObject {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly themes: readonly string[];
  readonly stand: ProblemStand;
  readonly coverage: Coverage;
  readonly hadStoppedAction: boolean;

  constructor(
    private readonly ctx: RequestContext,
    readonly moment: Moment,
    readonly row: ProblemRow,
  ) {
    this.id = row.id;
    this.code = row.code;
    this.title = row.title;
    this.titleEn = row.titleEn;
    this.themes = row.themes.split(' ').filter((theme) => theme !== '');
    this.stand = row.stand;
    this.coverage = row.coverage;
    this.hadStoppedAction = row.hadStoppedAction === 1;
  }

  get facts(): FactObject[] {
    const { coverage, openSince, listed } = this.row;
    const facts = listed === 1 ? problemFacts(coverage, openSince, this.moment.today) : [];
    return facts.map(({ code, since, days, count }) => ({
      code,
      since,
      days,
      count,
      milestone: null,
    }));
  }

  get version(): Promise<number> {
    return this.state().then(({ version }) => version);
  }

  get takenInOn(): Promise<Day> {
    return this.state().then(({ takenInOn }) => takenInOn);
  }

  get statements(): Promise<readonly StatementObject[]> {
    return this.readStatements();
  }

  get groups(): Promise<readonly string[]> {
    return mergedProblems(this.ctx, this.moment).then((merged) =>
      merged.flatMap(({ code, mergedIntoId }) => (mergedIntoId === this.id ? [code] : [])).sort(),
    );
  }

  get standReason(): Promise<SetAsideReason | null> {
    return this.state().then(({ settingAside }) => settingAside?.reason ?? null);
  }

  get standNote(): Promise<string | null> {
    return this.state().then(
      ({ settingAside, resolution }) => settingAside?.note ?? resolution?.note ?? null,
    );
  }

  get handledBy(): Promise<OrganisationObject | null> {
    return this.state().then(({ elsewhere }) =>
      organisationOrNull(this.ctx, elsewhere?.organisationId ?? null),
    );
  }

  get handledLink(): Promise<string | null> {
    return this.state().then(({ elsewhere }) => elsewhere?.url ?? null);
  }

  get reviewOn(): Promise<Day | null> {
    return this.state().then(({ elsewhere }) => elsewhere?.reviewOn ?? null);
  }

  get viewerMay(): Promise<readonly OfferedProblemCommand[]> {
    return this.commands();
  }

  /** The whole problem as it stood at the moment of reading; one statement for all problems of a page. */
  private async state(): Promise<Problem> {
    const problem = await aggregateStates(this.ctx, 'problem', this.moment).load(this.id);
    if (!problem) {
      throw new Error('A problem with a summary has no revision.');
    }
    return problem;
  }

  private async readStatements(): Promise<readonly StatementObject[]> {
    const { statementIds } = await this.state();
    const loader = statementById(this.ctx);
    const found = await Promise.all(statementIds.map((id) => loader.load(id)));
    return found.flatMap((statement) => statement ?? []);
  }

  /** Nothing can be done in the past. */
  private async commands(): Promise<readonly OfferedProblemCommand[]> {
    if (this.moment.seq !== null) {
      return [];
    }
    const problem = await this.state();
    const { viewer } = this.ctx;
    const edits = problemCommandsFor(viewer, problem, await this.actions());
    const proposes =
      hasPermission(viewer, 'action:propose') && isListed(problem) && problem.stand === 'OPEN';
    return [
      ...edits.flatMap((command) => OFFERED_AS[command] ?? []),
      ...(proposes ? (['PROPOSE_ACTION'] as const) : []),
    ];
  }

  private async actions(): Promise<readonly CoveringAction[]> {
    const family = familyOf(this.id, await mergedProblems(this.ctx, this.moment));
    const loader = actionsByProblem(this.ctx);
    return (await Promise.all(family.map((id) => loader.load(id)))).flat();
  }
}
