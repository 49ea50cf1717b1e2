import { Injectable } from '@nestjs/common';
import type { Outcome, RequestContext } from '@opvolging/api-kernel';
import { answerAssignment, currentAssignment, type Action } from '@opvolging/domain';
import { ActionCommands, type ActionRef } from '../commands/action-commands.service';
import { AnswerAssignmentInput } from '../inputs/answer-assignment.input';
import { RecordAgreementInput } from '../inputs/record-agreement.input';
import { planRevisionSeen } from './plan-seen';
import { isAboutHandover, recorded } from './recorded-answer';

/** Owner and monitor answer for themselves, or by letter through the office. */
@Injectable()
export class AgreementService {
  constructor(private readonly commands: ActionCommands) {}

  answer(ctx: RequestContext, input: AnswerAssignmentInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'answerAssignment',
      inputClass: AnswerAssignmentInput,
      input,
      boundToPlan: true,
      command: (_action, { as }) => (as === 'OWNER' ? 'AGREE_AS_OWNER' : 'AGREE_AS_MONITOR'),
      rule: async (action, { as, agree, reason, expectedVersion }, { tx, command }) => {
        const planRevision = await planRevisionSeen(tx, action, expectedVersion);
        const answer = { as, agree, reason: reason ?? null, planRevision };
        return answerAssignment(action, answer, command);
      },
    });
  }

  record(ctx: RequestContext, input: RecordAgreementInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'recordAgreement',
      inputClass: RecordAgreementInput,
      input,
      command: (action, { as }) =>
        isAboutHandover(action, as) ? 'RECORD_HANDOVER' : 'RECORD_AGREEMENT',
      onBehalfOf: askedPerson,
      rule: (action, sent, { command }) => recorded(action, sent, command),
    });
  }
}

function askedPerson(action: Action, { as }: RecordAgreementInput): string | null {
  return isAboutHandover(action, as)
    ? (action.handover?.toPersonId ?? null)
    : (currentAssignment(action, as)?.personId ?? null);
}
