import { Injectable } from '@nestjs/common';
import {
  placeholders,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Transaction,
} from '@opvolging/api-kernel';
import {
  accepted,
  formatCode,
  groupProblems,
  refused,
  ungroupProblem,
  type GroupOutcome,
  type Problem,
  type Result,
  type RuleViolation,
} from '@opvolging/domain';
import { GroupProblemsInput } from './group-problems.input';
import { ProblemCommands, type ProblemRef } from './problem-commands.service';
import { ProblemStore, type ProblemChange } from './problem-store';
import { UngroupProblemInput } from './ungroup-problem.input';

export type ProblemRefs = { readonly problemIds: readonly string[] };

/** Makes one problem of several, and takes it apart again. */
@Injectable()
export class ProblemGroupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: ProblemCommands,
    private readonly problems: ProblemStore,
  ) {}

  group(ctx: RequestContext, input: GroupProblemsInput): Promise<Outcome<ProblemRef>> {
    const command = { name: 'groupProblems', inputClass: GroupProblemsInput, input };
    return this.unitOfWork.run(ctx, command, (tx, valid) => this.makeGroup(tx, valid));
  }

  ungroup(ctx: RequestContext, input: UngroupProblemInput): Promise<Outcome<ProblemRefs>> {
    const command = { name: 'ungroupProblem', inputClass: UngroupProblemInput, input };
    return this.unitOfWork.run(ctx, command, (tx, valid) => this.takeApart(tx, valid));
  }

  private async makeGroup(
    tx: Transaction,
    { problemCodes, title, titleEn }: GroupProblemsInput,
  ): Promise<Result<ProblemRef>> {
    const ids = await idsOfCodes(tx, problemCodes);
    const unknown = problemCodes.flatMap((code, at) => (ids.has(code) ? [] : [unknownCode(at)]));
    const members = await this.found(tx, [...new Set(ids.values())]);
    const draft = { id: tx.newId(), code: '', title: title ?? '', titleEn: titleEn ?? null };
    const outcome = groupProblems(members, draft, tx.today);
    if (!outcome.ok || unknown.length > 0) {
      return refused(...unknown, ...ofKnown(outcome, unknown).map(asInput));
    }
    const code = formatCode('P', await tx.nextNumber('problem'));
    await this.problems.save(tx, {
      created: [{ ...outcome.value.survivor, code }],
      changed: changesOf(members, outcome.value.members),
    });
    return accepted({ problemId: draft.id });
  }

  private async takeApart(
    tx: Transaction,
    input: UngroupProblemInput,
  ): Promise<Result<ProblemRefs>> {
    const survivor = await this.commands.seen(tx, input);
    if (!survivor) return refused({ code: 'NOT_FOUND', path: ['problemId'] });
    const members = await this.found(tx, survivor.mergedFromIds);
    const ownActions = await countOwnActions(tx, survivor.id);
    const outcome = ungroupProblem({ survivor, members }, { ownActions, today: tx.today });
    if (!outcome.ok) return outcome;
    await this.problems.save(tx, {
      changed: [
        ...changesOf(members, outcome.value.members),
        { before: survivor, after: outcome.value.survivor },
      ],
    });
    return accepted({ problemIds: outcome.value.members.map(({ id }) => id) });
  }

  private async found(tx: Transaction, ids: readonly string[]): Promise<Problem[]> {
    return (await this.problems.find(tx, ids)).flatMap((problem) => problem ?? []);
  }
}

function changesOf(before: readonly Problem[], after: readonly Problem[]): ProblemChange[] {
  return after.flatMap((changed) => {
    const was = before.find(({ id }) => id === changed.id);
    return was ? [{ before: was, after: changed }] : [];
  });
}

/** Codes as they are: a problem that was grouped before is refused, and not replaced by its group. */
async function idsOfCodes(
  tx: Transaction,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; code: string }>(
    `SELECT id, code FROM problem WHERE code IN (${placeholders(codes)})`,
    codes,
  );
  return new Map(rows.map(({ id, code }) => [code, id]));
}

async function countOwnActions(tx: Transaction, problemId: string): Promise<number> {
  const [row] = await tx.query<{ total: number }>(
    'SELECT count(*) AS total FROM action_problem WHERE problem_id = ?',
    [problemId],
  );
  return row?.total ?? 0;
}

function unknownCode(at: number): RuleViolation {
  return { code: 'UNKNOWN_REFERENCE', path: ['problemCodes', String(at)] };
}

/** Where a code is unknown, it is not known either whether the group would be too small. */
function ofKnown(
  outcome: GroupOutcome,
  unknown: readonly RuleViolation[],
): readonly RuleViolation[] {
  const violations = outcome.ok ? [] : outcome.violations;
  return violations.filter(({ code }) => unknown.length === 0 || code !== 'GROUP_TOO_SMALL');
}

/** The input names problems by their codes. */
function asInput(violation: RuleViolation): RuleViolation {
  return violation.path?.[0] === 'problems' ? { ...violation, path: ['problemCodes'] } : violation;
}
