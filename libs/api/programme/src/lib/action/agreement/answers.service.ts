import { Injectable } from '@nestjs/common';
import {
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Transaction,
} from '@opvolging/api-kernel';
import {
  accepted,
  answerAssignment,
  refused,
  type Action,
  type Result,
  type RuleViolation,
} from '@opvolging/domain';
import { ActionCommands, assertAllowed, commandContext } from '../commands/action-commands.service';
import type { AgreementAnswerInput } from '../inputs/agreement-answer.input';
import { AnswerAssignmentsInput } from '../inputs/answer-assignments.input';
import { ActionStore, type ActionStep } from '../store/action-store';
import { planRevisionSeen } from './plan-seen';

export type ActionRefs = { readonly actionIds: readonly string[] };

/** A list of offers answered at once: every answer counts, or none does and each says what is wrong with it. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionStore,
    private readonly commands: ActionCommands,
  ) {}

  answerAll(ctx: RequestContext, input: AnswerAssignmentsInput): Promise<Outcome<ActionRefs>> {
    const command = { name: 'answerAssignments', inputClass: AnswerAssignmentsInput, input };
    return this.unitOfWork.run(ctx, command, async (tx, { answers }) => {
      const ids = answers.map(({ actionId }) => actionId);
      const decided = await this.decide(tx, answers, await this.actions.findAll(tx, ids));
      if (!decided.ok) return decided;
      await this.commands.keep(tx, decided.value);
      return accepted({ actionIds: decided.value.map(({ after }) => after.id) });
    });
  }

  private async decide(
    tx: Transaction,
    answers: readonly AgreementAnswerInput[],
    found: ReadonlyMap<string, Action>,
  ): Promise<Result<readonly ActionStep[]>> {
    const steps = new Map<string, ActionStep>();
    const violations: RuleViolation[] = [];
    for (const [index, answer] of answers.entries()) {
      const path = ['answers', String(index)];
      const decided = await decideOne(tx, answer, found.get(answer.actionId));
      if (!decided.ok) {
        violations.push(...at(path, decided.violations));
      } else if (steps.has(answer.actionId)) {
        violations.push({ code: 'DUPLICATE', path: [...path, 'actionId'] });
      } else {
        steps.set(answer.actionId, decided.value);
      }
    }
    return violations.length > 0 ? refused(...violations) : accepted([...steps.values()]);
  }
}

async function decideOne(
  tx: Transaction,
  { as, agree, reason, expectedVersion }: AgreementAnswerInput,
  action: Action | undefined,
): Promise<Result<ActionStep>> {
  if (!action) return refused({ code: 'NOT_FOUND', path: ['actionId'] });
  assertAllowed(tx, action, as === 'OWNER' ? 'AGREE_AS_OWNER' : 'AGREE_AS_MONITOR');
  const planRevision = await planRevisionSeen(tx, action, expectedVersion);
  const answer = { as, agree, reason: reason ?? null, planRevision };
  const answered = answerAssignment(action, answer, commandContext(tx));
  if (!answered.ok) return answered;
  return accepted({ before: action, after: answered.value, note: { reason: reason ?? null } });
}

function at(path: readonly string[], violations: readonly RuleViolation[]): RuleViolation[] {
  return violations.map((found) => ({ ...found, path: [...path, ...(found.path ?? [])] }));
}
