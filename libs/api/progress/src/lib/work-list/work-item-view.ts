import type { PersonObject } from '@opvolging/api-identity';
import type { RequestContext } from '@opvolging/api-kernel';
import {
  actionById,
  nowOf,
  personOrNull,
  problemById,
  type ActionView,
  type FactObject,
  type ProblemView,
} from '@opvolging/api-programme';
import type { Day, FactCode } from '@opvolging/domain';
import type { WorkItemObject } from './work-item.object';
import { workItemId } from './work-item-id';

export interface WorkRow {
  readonly subjectId: string;
  readonly fact: FactCode;
  readonly handlerId: string | null;
  readonly postponedUntil: Day | null;
  readonly postponedReason: string | null;
}

/** An open fact; what it is about and its details are read when asked for. */
export class WorkItemView implements WorkItemObject {
  readonly id: string;
  readonly postponedUntil: Day | null;
  readonly postponedReason: string | null;

  constructor(
    private readonly ctx: RequestContext,
    private readonly row: WorkRow,
  ) {
    const until = row.postponedUntil;
    this.id = workItemId(row.subjectId, row.fact);
    this.postponedUntil = until !== null && until > ctx.today ? until : null;
    this.postponedReason = this.postponedUntil === null ? null : row.postponedReason;
  }

  get action(): Promise<ActionView | null> {
    return this.findAction();
  }

  get problem(): Promise<ProblemView | null> {
    return this.findProblem();
  }

  get handler(): Promise<PersonObject | null> {
    return personOrNull(this.ctx, this.row.handlerId);
  }

  get fact(): Promise<FactObject> {
    return this.findFact();
  }

  private get isAboutProblem(): boolean {
    return this.row.fact === 'PROBLEM_WITHOUT_ACTION';
  }

  private async findAction(): Promise<ActionView | null> {
    return this.isAboutProblem
      ? null
      : actionById(this.ctx, nowOf(this.ctx)).load(this.row.subjectId);
  }

  private async findProblem(): Promise<ProblemView | null> {
    return this.isAboutProblem
      ? problemById(this.ctx, nowOf(this.ctx)).load(this.row.subjectId)
      : null;
  }

  /** The row came from the same condition on the same summary, so that its subject has the fact. */
  private async findFact(): Promise<FactObject> {
    const subject = (await this.findAction()) ?? (await this.findProblem());
    const fact = subject?.facts.find(({ code }) => code === this.row.fact);
    if (!fact) {
      throw new Error('A row of the work list has no fact.');
    }
    return fact;
  }
}
