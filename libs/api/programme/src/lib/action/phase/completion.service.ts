import { Injectable } from '@nestjs/common';
import type { Outcome, RequestContext, Transaction } from '@opvolging/api-kernel';
import { answerCompletion, requestCompletion, type Action } from '@opvolging/domain';
import { ActionProgress } from '../action-progress';
import { ActionCommands, type ActionRef } from '../commands/action-commands.service';
import { AnswerCompletionInput } from '../inputs/answer-completion.input';
import { RequestCompletionInput } from '../inputs/request-completion.input';

/** Nobody completes alone: the owner asks, the monitor answers. */
@Injectable()
export class CompletionService {
  constructor(
    private readonly commands: ActionCommands,
    private readonly progress: ActionProgress,
  ) {}

  request(ctx: RequestContext, input: RequestCompletionInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'requestCompletion',
      inputClass: RequestCompletionInput,
      input,
      command: 'REQUEST_COMPLETION',
      rule: (action, { evidence }, { command }) =>
        requestCompletion(action, evidence ?? '', command),
    });
  }

  answer(ctx: RequestContext, input: AnswerCompletionInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'answerCompletion',
      inputClass: AnswerCompletionInput,
      input,
      command: 'ANSWER_COMPLETION',
      rule: async (action, { confirm, reason }, { tx, command }) => {
        const reportedOnBehalfBy = await this.reportersFor(tx, action);
        const answer = { confirm, reason: reason ?? null, reportedOnBehalfBy };
        return answerCompletion(action, answer, command);
      },
    });
  }

  /** Who ever reported on this action for its owner, also in a report that was corrected since. */
  private async reportersFor(tx: Transaction, { id }: Action): Promise<readonly string[]> {
    const { checkIns } = await this.progress.load(tx, id);
    return checkIns
      .filter(({ onBehalfOfId }) => onBehalfOfId !== null)
      .map(({ authorId }) => authorId);
  }
}
