import { Injectable } from '@nestjs/common';
import type { Outcome, RequestContext, Transaction } from '@opvolging/api-kernel';
import {
  editProblem,
  familyOf,
  handleProblemElsewhere,
  parseDay,
  refused,
  setAsideProblem,
  takeBackProblem,
  type Problem,
  type ProblemOutcome,
  type Result,
} from '@opvolging/domain';
import { stagesOf } from './actions-of-problems';
import { EditProblemInput } from './edit-problem.input';
import { MarkHandledElsewhereInput } from './mark-handled-elsewhere.input';
import { ProblemCommands, type ProblemRef } from './problem-commands.service';
import { mergedProblemsIn } from './problem-merging';
import { SetAsideProblemInput } from './set-aside-problem.input';
import { TakeBackProblemInput } from './take-back-problem.input';

type Changed = Promise<Outcome<ProblemRef>>;

/** What the office does with one problem. */
@Injectable()
export class ProblemService {
  constructor(private readonly commands: ProblemCommands) {}

  edit(ctx: RequestContext, input: EditProblemInput): Changed {
    return this.commands.change(ctx, {
      name: 'editProblem',
      inputClass: EditProblemInput,
      input,
      rule: (_tx, problem, { title, titleEn, themes }) =>
        editProblem(problem, { title: title ?? '', titleEn: titleEn ?? null, themes }),
    });
  }

  setAside(ctx: RequestContext, input: SetAsideProblemInput): Changed {
    return this.commands.change(ctx, {
      name: 'setAsideProblem',
      inputClass: SetAsideProblemInput,
      input,
      rule: async (tx, problem, { reasonCode, note }) =>
        setAsideProblem(
          problem,
          { reason: reasonCode, note: note ?? null },
          { actions: await actionsOf(tx, problem), today: tx.today },
        ),
    });
  }

  markHandledElsewhere(ctx: RequestContext, input: MarkHandledElsewhereInput): Changed {
    return this.commands.change(ctx, {
      name: 'markHandledElsewhere',
      inputClass: MarkHandledElsewhereInput,
      input,
      rule: handleElsewhere,
    });
  }

  takeBack(ctx: RequestContext, input: TakeBackProblemInput): Changed {
    return this.commands.change(ctx, {
      name: 'takeBackProblem',
      inputClass: TakeBackProblemInput,
      input,
      rule: (_tx, problem) => takeBackProblem(problem),
    });
  }
}

async function actionsOf(tx: Transaction, { id }: Problem) {
  return stagesOf(tx, familyOf(id, await mergedProblemsIn(tx)));
}

async function handleElsewhere(
  tx: Transaction,
  problem: Problem,
  { link, organisationId, reviewOn }: MarkHandledElsewhereInput,
): Promise<Result<Problem>> {
  const [known] = await tx.query('SELECT id FROM organisation WHERE id = ?', [organisationId]);
  const form = { url: link ?? '', organisationId, reviewOn: parseDay(reviewOn) };
  const outcome = asInput(handleProblemElsewhere(problem, form, tx.today));
  const unknown = { code: 'UNKNOWN_REFERENCE', path: ['organisationId'] };
  if (known) return outcome;
  return refused(...(outcome.ok ? [] : outcome.violations), unknown);
}

/** The input calls the address of the rule a link. */
function asInput(outcome: ProblemOutcome): Result<Problem> {
  if (outcome.ok) return outcome;
  return refused(
    ...outcome.violations.map((violation) =>
      violation.path?.[0] === 'url' ? { ...violation, path: ['link'] } : violation,
    ),
  );
}
