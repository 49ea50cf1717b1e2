import { Injectable } from '@nestjs/common';
import {
  ConflictError,
  UnitOfWork,
  type InputClass,
  type Outcome,
  type RequestContext,
  type Transaction,
} from '@opvolging/api-kernel';
import { accepted, refused, type Problem, type Result } from '@opvolging/domain';
import type { ProblemInput } from './problem.input';
import { ProblemStore } from './problem-store';

export type ProblemRef = { readonly problemId: string };

/** What differs between two commands about one problem. */
export interface ProblemCommandShape<Input extends ProblemInput> {
  readonly name: string;
  readonly inputClass: InputClass<Input>;
  readonly input: Input;
  readonly rule: (
    tx: Transaction,
    problem: Problem,
    input: Input,
  ) => Result<Problem> | Promise<Result<Problem>>;
}

/** The shape of every command about one problem: found, of the version that was seen, asked, saved. */
@Injectable()
export class ProblemCommands {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly problems: ProblemStore,
  ) {}

  change<Input extends ProblemInput>(
    ctx: RequestContext,
    shape: ProblemCommandShape<Input>,
  ): Promise<Outcome<ProblemRef>> {
    return this.unitOfWork.run(ctx, shape, async (tx, input) => {
      const before = await this.seen(tx, input);
      if (!before) return refused({ code: 'NOT_FOUND', path: ['problemId'] });
      const next = await shape.rule(tx, before, input);
      if (!next.ok) return next;
      await this.problems.save(tx, { changed: [{ before, after: next.value }] });
      return accepted({ problemId: before.id });
    });
  }

  /** The problem in the version that the person saw, else CONFLICT; null for an unknown id. */
  async seen(
    tx: Transaction,
    { problemId, expectedVersion }: Pick<ProblemInput, 'problemId' | 'expectedVersion'>,
  ): Promise<Problem | null> {
    const [problem] = await this.problems.find(tx, [problemId]);
    if (problem && problem.version !== expectedVersion) {
      throw new ConflictError('problem', problemId, expectedVersion);
    }
    return problem ?? null;
  }
}
