import { Injectable } from '@nestjs/common';
import {
  ForbiddenError,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Transaction,
} from '@opvolging/api-kernel';
import { ActionStore, ActionSummaryWriter } from '@opvolging/api-programme';
import {
  accepted,
  answerHelpRequest,
  mayGiveHelpAnswer,
  ownerOf,
  refused,
  type HelpRequest,
  type Result,
} from '@opvolging/domain';
import { AnswerHelpRequestInput } from './answer-help-request.input';
import { mailAnswered } from './help-request-mails';
import { helpRequestWith } from './help-request-rows';
import { HelpRequestStore, type RequestNote } from './help-request-store';

export type HelpRequestRef = { readonly helpRequestId: string };

@Injectable()
export class HelpRequestService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionStore,
    private readonly summaries: ActionSummaryWriter,
    private readonly requests: HelpRequestStore,
  ) {}

  answer(ctx: RequestContext, input: AnswerHelpRequestInput): Promise<Outcome<HelpRequestRef>> {
    const command = { name: 'answerHelpRequest', inputClass: AnswerHelpRequestInput, input };
    return this.unitOfWork.run(ctx, command, (tx, valid) => this.perform(tx, valid));
  }

  private async perform(
    tx: Transaction,
    { helpRequestId, state, promisedFor, reason }: AnswerHelpRequestInput,
  ): Promise<Result<HelpRequestRef>> {
    const found = await this.locked(tx, helpRequestId);
    if (!found) return refused({ code: 'NOT_FOUND', path: ['helpRequestId'] });
    const { request, action } = found;
    const ownerId = ownerOf(action);
    if (!mayGiveHelpAnswer(tx.viewer, request, { state, ownerId })) throw new ForbiddenError();
    const answer = { state, promisedFor: promisedFor ?? null, reason: reason ?? null };
    const answered = answerHelpRequest(request, answer, { today: tx.today });
    if (!answered.ok) return answered;
    const note = noteOf(tx, request, answered.value);
    const { seq } = await this.requests.save(tx, request, { after: answered.value, note });
    await this.summaries.write(tx, action, seq);
    await mailAnswered(tx, answered.value, ownerId);
    return accepted({ helpRequestId });
  }

  /** The action first, as every command does, and then the request as it stands behind that lock. */
  private async locked(tx: Transaction, id: string) {
    const known = await helpRequestWith(tx, id);
    const action = known && (await this.actions.find(tx, known.actionId));
    const request = action && (await helpRequestWith(tx, id));
    return request && { request, action };
  }
}

/** The office answers for the person asked; an organisation is nobody to act for. */
function noteOf({ viewer }: Transaction, request: HelpRequest, after: HelpRequest): RequestNote {
  const forAnother = after.state !== 'WITHDRAWN' && request.personId !== viewer.personId;
  return { onBehalfOfId: forAnother ? request.personId : null, reason: after.reason };
}
